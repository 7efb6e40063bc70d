using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Every number, one tap away: Veilig Thuis, 112, and the organisation's own people by function.</summary>
public static class KennisContactCard
{
    /// <summary>People with a button of their own; more would make the card longer than anybody scrolls.</summary>
    private const int MaxInSight = 6;

    /// <summary>Lines behind the fold, so that a large organisation still fits on a card.</summary>
    private const int MaxFolded = 60;

    public static AdaptiveCard Build(KennisView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var organisatie = view.Organisatie;
        var people = People(organisatie).ToList();
        return CardFrame.New(
            [
                KennisBlocks.Title(view, KennisContactText.Title),
                Row(view, KennisContactText.VeiligThuis, AcuutText.VeiligThuis),
                Row(view, KennisContactText.Alarm, AcuutText.Alarm),
                organisatie.RegionalNumber is { } number ? Row(view, KennisContactText.Regional, number) : null,
                Blocks.Section(KennisContactText.Yours(organisatie)),
                people.Count == 0 ? Blocks.Text(ContactText.NobodySet) : null,
                .. people.Take(MaxInSight).Select(person => Row(view, person.Line, person.Phone)),
                .. Fold.Build("andere-locaties", KennisContactText.Others, Blocks.Bullets([.. people.Skip(MaxInSight).Take(MaxFolded).Select(person => person.Phone is null ? person.Line : $"{person.Line}, {person.Phone}")])),
                Blocks.Source(KennisContactText.Source),
            ],
            KennisButtons.Themas(view),
            KennisButtons.Size(view, CardVerb.Contact, null),
            KennisButtons.Back(view),
            CardButtons.Acuut());
    }

    private static IEnumerable<(string Line, string? Phone)> People(Organisatie organisatie)
    {
        var many = organisatie.Locations.Count > 1;
        return organisatie.Locations
            .SelectMany(place => place.Aandachtsfunctionarissen.Select(contact => (KennisContactText.Person(many ? place.Name : null, contact), contact.Phone)))
            .Append((KennisContactText.Person(null, organisatie.Directeur), organisatie.Directeur.Phone));
    }

    private static AdaptiveElement Row(KennisView view, string line, string? phone) =>
        Blocks.Row(KennisBlocks.Text(view, line), phone is not null && phone.Any(char.IsAsciiDigit) ? CardButtons.Call(phone) : null);
}
