namespace Meldcode.Domain;

/// <summary>Where a casus stands: the one thing that is asked next. Worked out from state and protocol, never stored.</summary>
/// <param name="Key">Stable name of the place; card actions carry it, so that an old card is recognised.</param>
/// <param name="StapNumber">Step that the place belongs to, 1 to 6.</param>
public abstract record Plaats(string Key, int StapNumber);

/// <summary>A card of a step is to be filled in.</summary>
public sealed record OnderdeelPlaats(Onderdeel Onderdeel, int StapNumber) : Plaats(Onderdeel.Id, StapNumber);

/// <summary>A question is to be answered.</summary>
/// <param name="AdviesAsked">True when there was doubt and the question comes back.</param>
public sealed record VraagPlaats(Knoop Knoop, Afwegingsvraag Vraag, bool AdviesAsked) : Plaats(Knoop.Id, Vraag.StapNumber);

/// <summary>What help, by whom and until when is to be recorded.</summary>
public sealed record HulpplanPlaats(int StapNumber) : Plaats("hulpplan", StapNumber);

/// <summary>Help runs; the question is asked on the review date, or earlier when the professional wants to.</summary>
public sealed record WachtPlaats(Knoop Knoop, Afwegingsvraag Vraag, DateOnly ReviewOn) : Plaats(Knoop.Id, Vraag.StapNumber);

/// <summary>The protocol's outcome is there; what remains is to record and close.</summary>
/// <param name="ToRecord">Cards that belong to this outcome and are not saved yet.</param>
public sealed record UitkomstPlaats(Uitkomst Uitkomst, IReadOnlyList<Onderdeel> ToRecord, int StapNumber) : Plaats("uitkomst", StapNumber);

public sealed record GeslotenPlaats(int StapNumber) : Plaats("gesloten", StapNumber);
