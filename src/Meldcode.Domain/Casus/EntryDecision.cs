using System.Collections.Immutable;
using System.Globalization;

namespace Meldcode.Domain;

/// <summary>Adding to what is there: one more of a card, and what became of a suspicion.</summary>
internal static class EntryDecision
{
    /// <summary>More of one card is not a record that anybody reads.</summary>
    private const int MaxEntries = 50;

    public static Decision Add(Casus casus, Protocol protocol, AddOnderdeel command)
    {
        var onderdeel = protocol.Stappen.SelectMany(stap => stap.Onderdelen).FirstOrDefault(part => part.Id == command.Onderdeel);
        if (onderdeel is not { Repeatable: true } || casus.Saved(onderdeel.Id) is not { Reopened: false })
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, command.Onderdeel);
        }

        var velden = OnderdeelDecision.Filled(command.Velden);
        var there = casus.Added.Count(entry => entry.Onderdeel == onderdeel.Id) + 1;
        return OnderdeelDecision.FieldFault(onderdeel, velden) is { } fault ? fault
            : there >= MaxEntries ? Decision.Refuse(RefusalCode.TooMany, onderdeel.Id)
            : Decision.Accept(new OnderdeelAdded { At = command.Now, By = command.By, Onderdeel = onderdeel.Id, Entry = EntryId(onderdeel.Id, there + 1), Velden = velden });
    }

    public static Decision Follow(Casus casus, FollowVermoeden command) => command.Text.Trim().Length switch
    {
        _ when Vermoedens.Of(casus).All(known => known.Entry != command.Entry) => Decision.Refuse(RefusalCode.ValueUnknown, "vermoeden"),
        0 => Decision.Refuse(RefusalCode.FieldMissing, "notitie"),
        > OnderdeelDecision.MaxText => Decision.Refuse(RefusalCode.FieldTooLong, "notitie"),
        _ => Decision.Accept(new VermoedenFollowed { At = command.Now, By = command.By, Entry = command.Entry, Verdict = command.Verdict, Text = command.Text.Trim() }),
    };

    private static string EntryId(string onderdeel, int number) => string.Create(CultureInfo.InvariantCulture, $"{onderdeel}-{number}");
}
