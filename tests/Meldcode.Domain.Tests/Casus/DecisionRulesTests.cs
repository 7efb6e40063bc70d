namespace Meldcode.Domain.Tests;

/// <summary>
/// The paths of the decision rules, written down from the five sources and not from the protocol files, so that a
/// slip in a file and in its case list together still shows. j = ja, n = nee, t = twijfel.
/// </summary>
public sealed class DecisionRulesTests
{
    private const string Btk = "btk-onderwijs-kinderopvang";

    [Theory]
    [InlineData(Btk, "K1", "n", UitkomstCode.Afsluiten)]
    [InlineData(Btk, "K2a", "jjn jj", UitkomstCode.MeldenSamen)]
    [InlineData(Btk, "K2b", "jjjn jn", UitkomstCode.MeldenSamen)]
    [InlineData(Btk, "K2c", "jjjjj jj", UitkomstCode.MeldenSamen)]
    [InlineData(Btk, "K2d", "jjjjn jn", UitkomstCode.OpnieuwMelden)]
    [InlineData(Btk, "K3", "jnn jn", UitkomstCode.Melden)]
    [InlineData(Btk, "K4", "jnjn jn", UitkomstCode.Melden)]
    [InlineData(Btk, "K5", "jnjjj nj", UitkomstCode.Hulp)]
    [InlineData(Btk, "K6", "jnjjn jn", UitkomstCode.OpnieuwMelden)]
    [InlineData("inos", "I1", "n", UitkomstCode.Afsluiten)]
    [InlineData("inos", "I2", "jjn jn", UitkomstCode.MeldenSamen)]
    [InlineData("inos", "I2c", "jjjjj jj", UitkomstCode.MeldenSamen)]
    [InlineData("inos", "I2d", "jjjjn jn", UitkomstCode.OpnieuwMelden)]
    [InlineData("inos", "I3", "jtn jn", UitkomstCode.MeldenSamen)]
    [InlineData("inos", "I4", "jnn jn", UitkomstCode.Melden)]
    [InlineData("inos", "I5", "jnjn jj", UitkomstCode.Melden)]
    [InlineData("inos", "I6", "jnjjj nj", UitkomstCode.VoortzettenOfAfsluiten)]
    [InlineData("inos", "I7", "jnjjn jn", UitkomstCode.OpnieuwMelden)]
    [InlineData("inos", "twijfel over bescherming", "jnjjj tn", UitkomstCode.Melden)]
    [InlineData("inos", "geen melding en geen hulp", "jnjjj nn", UitkomstCode.Melden)]
    [InlineData("utrecht", "U2", "jj", UitkomstCode.Melden)]
    [InlineData("utrecht", "U2 bij twijfel", "jt", UitkomstCode.Melden)]
    [InlineData("utrecht", "U4", "n", UitkomstCode.Afsluiten)]
    [InlineData("utrecht", "U5a", "jnjj jj", UitkomstCode.Hulp)]
    [InlineData("utrecht", "U5b", "jnnn jn", UitkomstCode.OpnieuwDoorlopen)]
    [InlineData("utrecht", "U6a", "jnjn njj", UitkomstCode.Hulp)]
    [InlineData("utrecht", "U6b", "jnjn njnjj", UitkomstCode.Hulp)]
    [InlineData("utrecht", "U6c", "jnjn njnjn", UitkomstCode.Hulp)]
    [InlineData("utrecht", "U6d", "jnjn njnn", UitkomstCode.Melden)]
    [InlineData("utrecht", "U7", "jnnj nnn", UitkomstCode.Melden)]
    [InlineData("utrecht", "U8", "jntt nnj", UitkomstCode.Melden)]
    [InlineData("zorgaanbieder", "Z0", "n", UitkomstCode.Afsluiten)]
    [InlineData("zorgaanbieder", "Z1", "jnn", UitkomstCode.Afsluiten)]
    [InlineData("zorgaanbieder", "Z2a", "jjj jj", UitkomstCode.Melden)]
    [InlineData("zorgaanbieder", "Z2b", "jjj jn", UitkomstCode.Melden)]
    [InlineData("zorgaanbieder", "Z3a", "jjn nj", UitkomstCode.Hulp)]
    [InlineData("zorgaanbieder", "Z3b", "jjn nn", UitkomstCode.Melden)]
    [InlineData("zorgaanbieder", "Z4", "jnj jj jn", UitkomstCode.Melden)]
    [InlineData("veilig-thuis", "V1", "n", UitkomstCode.Afsluiten)]
    [InlineData("veilig-thuis", "V2", "jjn jj", UitkomstCode.MeldenSamen)]
    [InlineData("veilig-thuis", "V3", "jnn jn", UitkomstCode.Melden)]
    [InlineData("veilig-thuis", "V4", "jnjn jn", UitkomstCode.Melden)]
    [InlineData("veilig-thuis", "V5", "jnjjj nj", UitkomstCode.Hulp)]
    [InlineData("veilig-thuis", "V5 zonder hulp", "jnjjj nn", UitkomstCode.Melden)]
    [InlineData("veilig-thuis", "V6", "jnjjn jn", UitkomstCode.OpnieuwMelden)]
    public void Decide_APathOfTheRules_EndsAtItsUitkomst(string variant, string path, string answers, UitkomstCode expected)
    {
        var casus = A.Casus(variant).WithAnswers(Read(answers));

        Assert.True(casus.State.Uitkomst?.Code == expected, $"{path} ends at {casus.State.Uitkomst?.Code.Code() ?? casus.Plaats.Key}");
    }

    [Theory]
    [InlineData(Btk, "t")]
    [InlineData(Btk, "jt")]
    [InlineData(Btk, "jnt")]
    [InlineData(Btk, "jnjt")]
    [InlineData(Btk, "jnjjt")]
    [InlineData("inos", "t")]
    [InlineData("inos", "jnt")]
    [InlineData("inos", "jnjt")]
    [InlineData("inos", "jnjjt")]
    [InlineData("utrecht", "jnnn t")]
    [InlineData("zorgaanbieder", "jt")]
    [InlineData("zorgaanbieder", "jjt")]
    [InlineData("veilig-thuis", "jt")]
    public void Decide_DoubtThatAsksAdvice_AsksTheSameQuestionAgain(string variant, string answers)
    {
        var before = A.Casus(variant).WithAnswers(Read(answers).SkipLast(1)).WithCards();
        var place = before.Plaats.Key;

        var casus = before.Do(before.Answer(Antwoord.Twijfel));

        Assert.IsType<AdviesAsked>(casus.Events[^1]);
        Assert.Equal(place, casus.Plaats.Key);
        Assert.Null(casus.State.Uitkomst);
    }

    [Theory]
    [InlineData(Btk, "jnn jn", 2)]
    [InlineData(Btk, "jjn jn", 1)]
    [InlineData(Btk, "jnjjn jn", 3)]
    [InlineData("inos", "jtn jn", 1)]
    [InlineData("inos", "jnjn jn", 2)]
    [InlineData("inos", "jnjjn jn", 3)]
    [InlineData("veilig-thuis", "jnjjj nn", 2)]
    public void Decide_AReport_NamesTheMeldnormThatAsksForIt(string variant, string answers, int norm) =>
        Assert.Equal(norm, A.Casus(variant).WithAnswers(Read(answers)).State.Uitkomst?.Meldnorm);

    [Theory]
    [InlineData(Btk)]
    [InlineData("inos")]
    [InlineData("utrecht")]
    [InlineData("zorgaanbieder")]
    [InlineData("veilig-thuis")]
    public void Decide_AColleagueAsSuspect_AsksNoQuestionAtAll(string variant)
    {
        var casus = A.Casus(variant).WithPoort(Poort.Collega);

        Assert.Equal(UitkomstCode.AndereRoute, casus.State.Uitkomst?.Code);
        Assert.Equal(0, casus.State.StapReached);
        Assert.All(casus.Protocol.Knopen, knoop => Assert.IsType<Decision.Refused>(
            casus.Decide(new AnswerAfwegingsvraag { Now = casus.Now, By = casus.By, Knoop = knoop.Id, Antwoord = Antwoord.Nee, Deviation = "reden" })));
        Assert.Equal(UitkomstCode.AndereRoute, casus.Closed().State.Uitkomst?.Code);
    }

    [Theory]
    [InlineData(Btk)]
    [InlineData("inos")]
    public void Decide_DisclosureFromTheStart_IsAGroundOfItsOwn(string variant)
    {
        var casus = A.Casus(variant).WithPoort(Poort.Disclosure).WithAnswers(Antwoord.Ja).WithCards();

        Assert.Equal(UitkomstCode.MeldenSamen, casus.State.Stand);
        Assert.Equal("vraag-3-samen", casus.Plaats.Key);
        Assert.Equal(1, casus.Events.OfType<StandReached>().Single().Meldnorm);
    }

    private static IEnumerable<Antwoord> Read(string answers) =>
        answers.Where(sign => sign != ' ').Select(sign => sign switch { 'j' => Antwoord.Ja, 'n' => Antwoord.Nee, _ => Antwoord.Twijfel });
}
