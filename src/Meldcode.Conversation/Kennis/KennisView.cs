using Meldcode.Domain;

namespace Meldcode.Conversation.Kennis;

/// <summary>Where a piece of knowledge is read: by whom, by how many, and with which question still waiting.</summary>
/// <param name="InGroup">Others see it too: nothing on it may point at a casus.</param>
/// <param name="Large">Letters that can be read from the back of a room.</param>
/// <param name="Back">The question that waits; always null in a group.</param>
public sealed record KennisView(Organisatie Organisatie, bool InGroup = false, bool Large = false, KennisBack? Back = null)
{
    public string Variant => Organisatie.Variant;
}

/// <summary>The way back to the casus that waits.</summary>
public sealed record KennisBack(CasusId Casus, int Stap);

/// <summary>An item among its neighbours of the same theme.</summary>
/// <param name="Number">Counts from 1.</param>
public sealed record KennisPosition(KennisItem? Previous, KennisItem? Next, int Number, int Count);
