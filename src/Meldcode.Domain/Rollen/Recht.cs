namespace Meldcode.Domain;

/// <summary>What somebody may do with a casus. Whoever may not <see cref="Lezen"/> it does not learn that it exists.</summary>
public enum Recht
{
    /// <summary>See it in a list, open it, read all that is in it.</summary>
    Lezen,

    /// <summary>Add a note. It carries who wrote it and changes nothing that is there.</summary>
    Aantekenen,

    /// <summary>Fill in cards, answer questions, agree on help, change earlier answers, name who must not know.</summary>
    Invullen,

    /// <summary>Offer it to a colleague to read along or to take on, withdraw that, end reading along.</summary>
    Delen,

    /// <summary>Become its owner without being asked, with a reason. For when the owner is not there.</summary>
    Overnemen,

    /// <summary>Take the record out, to file it or to report with.</summary>
    Exporteren,

    /// <summary>Close it, and open it again.</summary>
    Sluiten,

    /// <summary>Have it erased by hand, before its term has passed.</summary>
    Verwijderen,

    /// <summary>Read who did what with it.</summary>
    Inzien,

    /// <summary>Keep it from being erased, with a reason, and let go of it again.</summary>
    Bewaren,
}

/// <summary>As what somebody comes to a casus. It, and not the role alone, decides what they may do.</summary>
public enum Hoedanigheid
{
    /// <summary>Whose casus it is: who began it, or who took it on.</summary>
    Eigenaar,

    /// <summary>A colleague with whom the eigenaar shared it.</summary>
    Meelezer,

    /// <summary>The aandachtsfunctionaris, once a message about it went to that role.</summary>
    Aandachtsfunctionaris,

    /// <summary>The directeur, once the casus is about somebody of the organisation.</summary>
    Directeur,

    /// <summary>The directeur of a variant in which the directeur reports, once reporting is advised.</summary>
    Melder,
}

/// <summary>The states of a casus that matter for who may do what.</summary>
public enum CasusStaat
{
    /// <summary>Open, and nobody was told of it.</summary>
    Eigen,

    /// <summary>Open, and somebody of the organisation was told of it.</summary>
    Bekend,

    Gesloten,
}
