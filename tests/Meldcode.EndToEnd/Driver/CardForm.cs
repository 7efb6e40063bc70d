using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>A card being filled in. What the real client refuses to send, this refuses too.</summary>
public sealed class CardForm
{
    private readonly Card _card;
    private readonly Dictionary<string, string> _values;

    public CardForm(Card card)
    {
        _card = card;
        _values = card.Inputs.ToDictionary(i => i.Id, i => i.Value, StringComparer.Ordinal);
    }

    /// <summary>Types in a field, or picks a value of a choice by its value.</summary>
    public CardForm Fill(string id, string value)
    {
        _values[Input(id).Id] = value;
        return this;
    }

    /// <summary>Ticks the choices with these words, or without words the one box of a toggle.</summary>
    public CardForm Tick(string id, params string[] titles)
    {
        var input = Input(id);
        if (titles.Length > 1 && !input.IsMultiSelect)
        {
            throw new InvalidOperationException($"'{id}' takes one choice.");
        }
        _values[id] = titles.Length == 0 ? input.On : string.Join(',', titles.Select(input.Choice));
        return this;
    }

    /// <summary>What goes with the button: its own data and the fields, the fields winning as in the client.</summary>
    public JsonObject DataFor(JsonObject action)
    {
        var data = action["data"]?.DeepClone() as JsonObject ?? [];
        if ((string?)action["associatedInputs"] == "none")
        {
            return data;
        }
        var sent = _card.InputsSentBy(action);
        var objections = sent.Select(i => i.Objection(_values[i.Id])).OfType<string>().ToArray();
        if (objections.Length > 0)
        {
            throw new InvalidOperationException($"The client would not send this: {string.Join("; ", objections)}.");
        }
        // The client leaves an empty field out; a toggle always has a value.
        foreach (var id in sent.Select(i => i.Id).Where(id => _values[id].Length > 0))
        {
            data[id] = _values[id];
        }
        return data;
    }

    public JsonObject Action(string title) => _card.Action(title);

    private CardInput Input(string id) =>
        _card.Inputs.SingleOrDefault(i => i.Id == id)
        ?? throw new InvalidOperationException($"No field '{id}' on the card; there are: {string.Join(", ", _card.Inputs.Select(i => i.Id))}");
}
