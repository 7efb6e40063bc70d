namespace Meldcode.Domain.Tests.Content;

public class AcuutWoordenTests
{
    public static TheoryData<string> Danger => new(
        "acuut", "ACUUT!", "nood", "112", "help me nu", "spoed", "noodgeval bij ons in de klas",
        "hij slaat haar nu", "vader staat te schreeuwen en slaat haar", "ze zijn elkaar nu aan het slaan",
        "er zit een jongen te trillen in mijn lokaal, zijn vader heeft hem net geslagen en komt hem zo halen",
        "moeder staat aan de deur met een mes", "hij zwaait met een hamer op het plein", "er loopt iemand met een pistool op school",
        "hij heeft haar keel dichtgeknepen", "ze werd gisteravond gewurgd", "de baby ademt niet goed", "ze reageert niet meer",
        "leerling heeft pillen geslikt", "meisje wil vanavond een eind aan haar leven maken", "hij zegt dat hij zelfmoord gaat plegen",
        "ze staat op het dak", "moeder zit met de baby op de vensterbank", "hij heeft zich gesneden en het bloedt hevig",
        "mevrouw is opgesloten in haar kamer en ik hoor haar roepen", "ik hoor gegil bij de buren, hij mept haar weer",
        "kleuter van 4 is nu alleen thuis", "er is niemand thuis en de kinderen staan op straat",
        "vader is dronken en wil haar meenemen", "opa komt hem zo halen en hij is doodsbang",
        "ze durft straks niet naar huis omdat hij haar gaat slaan", "hij dreigt haar vanavond dood te maken",
        "haar ex staat voor de deur te bonken en bedreigt haar", "ze nemen haar morgen mee om te laten besnijden",
        "hij heeft de baby door elkaar geschud", "ze is net van de trap geduwd", "mijn cliënt is net geschopt door zijn zoon",
        "moeder is psychotisch en de kinderen zijn nu bij haar", "er wordt gevochten in de gang tussen de ouders",
        "meneer zit al uren vastgebonden in zijn stoel", "hij heeft haar net verkracht", "het loopt nu uit de hand bij ons",
        "moet ik de politie bellen want hij gooit met stoelen en is hier nog", "ze belt me huilend op dat hij haar slaat",
        "het kind is vandaag met brandwonden binnengekomen", "is in levensgevaar", "haar broer gaat haar vermoorden",
        "hij gaat haar wat aandoen, hij is onderweg", "vader ontvoert de kinderen", "ze is weggelopen en bedreigd met geweld door haar vader en zit nu hier",
        "cliënt is bewusteloos", "oma krijgt al sinds gisteren geen eten en is alleen", "ik zie dat hij haar slaat in de auto",
        "jongen zegt dat zijn stiefvader hem straks in elkaar mept", "hij ligt bloedend in de klas", "er is nu gevaar", "bel nu de politie",
        "ze zegt dat ze niet meer wil leven", "moeder hoort stemmen en is nu met de baby alleen", "hij staat met een bijl voor het huis");

    public static TheoryData<string> NoDanger => new(
        "wat is acute onveiligheid", "wat betekent acuut gevaar eigenlijk?", "voorbeelden van acute onveiligheid", "wat is het verschil tussen acute en structurele onveiligheid",
        "acute en structurele onveiligheid", "betekenis acute onveiligheid", "wanneer is iets acute onveiligheid",
        "tips boze ouders", "wat als ouders boos worden", "mag ik dit anoniem vragen?", "goedemorgen", "hoi", "mijn casussen", "ga verder", "ja", "nee", "ik twijfel",
        "mag grote zus tolken", "heeft altijd trek, rotte kiezen", "moeder is dit jaar al bij vier dokters geweest met hem", "wat is disclosure",
        "hoe nodig ik ouders uit voor een gesprek", "moet ik toestemming vragen", "mag ik foto's maken van blauwe plekken", "wie meldt bij ons op school",
        "hoe lang duurt het voor Veilig Thuis iets doet", "hoe vaak kijkt Veilig Thuis later nog", "wat is structurele onveiligheid", "sinds wanneer is de meldcode verplicht",
        "ze is vaak moe en afwezig", "hij komt vaak te laat", "de ouders liggen in scheiding", "wat schrijf ik in het dossier", "hoe begin ik het gesprek",
        "ouders komen niet opdagen", "vader wil geen hulp", "wat is de kindcheck", "wat doet het buurtteam", "ik weet niet of het erg genoeg is",
        "moet ik in m'n uppie met die ouders om tafel?", "kan ik daar in het weekend ook terecht?", "bestaat er een appje voor", "hoe werkt beslissing 1",
        "wat zijn de vijf vragen", "mag ik iets beloven aan een ouder", "hoe oud moet een leerling zijn om mee te beslissen", "wie is mijn aandachtsfunctionaris",
        "mijn laptop doet het niet", "wat eten we in de kantine", "wanneer is de studiedag", "dank je wel", "wat is een casemanager", "hoe stop ik",
        "wat gebeurt er na een melding", "mag ik een melding intrekken", "krijg ik bericht terug", "wat staat er op de signalenlijst", "heeft zwijgplicht voorrang",
        "werd vroeger thuis geslagen, telt dat mee", "wat is een hulpplan", "hoeveel stappen zijn er", "geldt de meldcode ook voor ouderen", "pesten op school",
        "hij speelt anders dan andere kinderen");

    [Theory]
    [MemberData(nameof(Danger))]
    public void MayMeanDanger_DangerNow_IsRecognised(string text) => Assert.True(AcuutWoorden.MayMeanDanger(text));

    [Theory]
    [MemberData(nameof(NoDanger))]
    public void MayMeanDanger_AQuestionOrAnObservation_IsNot(string text) => Assert.False(AcuutWoorden.MayMeanDanger(text));

    [Theory]
    [MemberData(nameof(Words))]
    public void MayMeanDanger_AWordOfTheConversation_IsNot(string text) => Assert.False(AcuutWoorden.MayMeanDanger(text));

    public static TheoryData<string> Words => new(
        "ja", "nee", "terug", "stop", "ga verder", "ga verder MC-2031-0007", "MC-2031-0007", "wijzig", "volgende", "nieuwe casus", "menu",
        "weet ik niet", "hoi", "dank je wel", "tips", "opnieuw", "meer", "help me met stap 2", "annuleer", "ok", "klaar", "met toestemming");

    [Fact]
    public void MayMeanDanger_WrittenSentences_AreRecognised() =>
        Assert.All(Sentences("! "), text => Assert.True(AcuutWoorden.MayMeanDanger(text), text));

    /// <summary>A false alarm costs a tap; a tenth of the everyday sentences is where it becomes a nuisance.</summary>
    [Fact]
    public void MayMeanDanger_EverydaySentences_SeldomGiveAlarm()
    {
        var everyday = Sentences("- ").ToList();

        var alarms = everyday.Where(text => AcuutWoorden.MayMeanDanger(text)).ToList();

        Assert.True(alarms.Count <= everyday.Count * 3 / 100, string.Join('\n', alarms));
    }

    [Fact]
    public void MayMeanDanger_SignalsOfTheChecklists_SeldomGiveAlarm()
    {
        var signals = SignaallijstCatalog.BuiltIn.All.SelectMany(list => list.Signalen).Select(signaal => signaal.Text);

        Assert.InRange(signals.Count(text => AcuutWoorden.MayMeanDanger(text)), 0, 5);
    }

    /// <summary>Most questions to the library are about what is past or general.</summary>
    [Fact]
    public void MayMeanDanger_QuestionsToTheLibrary_SeldomGiveAlarm()
    {
        var questions = KennisCatalog.BuiltIn.All.Where(item => !item.Acuut).SelectMany(item => item.Questions).ToList();

        Assert.InRange(questions.Count(text => AcuutWoorden.MayMeanDanger(text)), 0, questions.Count * 4 / 100);
    }

    [Theory]
    [InlineData("vaderslaat haar nu")]
    [InlineData("ze word geslgen door der vader")]
    [InlineData("HEEEELP!")]
    [InlineData("cli\u00ebnt is bewusteloos")]
    public void MayMeanDanger_CarelesslyTyped_IsRecognised(string text) => Assert.True(AcuutWoorden.MayMeanDanger(text));

    [Theory]
    [InlineData("Wat is acute onveiligheid? Hij slaat haar.")]
    [InlineData("Vorig jaar is er gemeld. Hij heeft haar keel dichtgeknepen.")]
    public void MayMeanDanger_OneOfTheSentences_IsEnough(string text) => Assert.True(AcuutWoorden.MayMeanDanger(text));

    [Fact]
    public void MayMeanDanger_AtTheEndOfALongStory_IsRecognised()
    {
        var story = string.Join(' ', Enumerable.Repeat("wij spraken over het dossier en de afspraken", 80));

        Assert.False(AcuutWoorden.MayMeanDanger(story));
        Assert.True(AcuutWoorden.MayMeanDanger(story + " hij slaat haar nu"));
    }

    [Fact]
    public void Reasons_DangerNow_NamesTheRule() => Assert.Contains("wapen", AcuutWoorden.Reasons("hij loopt met een pistool"));

    [Fact]
    public void Rules_AnUnknownList_AreRefused()
    {
        var bestand = AcuutBestand.ReadEmbedded();
        var broken = bestand with { Regels = [new AcuutBestand.Regel("x", ["bestaat niet"], [])] };

        Assert.Throws<InvalidDataException>(() => new AcuutRegels(broken, AcuutWoordvelden.ReadEmbedded()));
    }

    [Fact]
    public void Rules_EveryList_IsUsed()
    {
        var bestand = AcuutBestand.ReadEmbedded();
        var named = bestand.Regels.SelectMany(regel => regel.Als.Concat(regel.Niet)).Append("termvraag").Append("concreet")
            .Concat(bestand.Lijsten.Values.SelectMany(list => list).SelectMany(phrase => phrase.Split(' ', '/', '(', ')')).Where(part => part.StartsWith('@')).Select(part => part[1..]))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(bestand.Lijsten.Keys, list => Assert.Contains(list, named));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("👍")]
    public void MayMeanDanger_Nothing_IsNot(string? text) => Assert.False(AcuutWoorden.MayMeanDanger(text));

    private static IEnumerable<string> Sentences(string kind) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Content", "acuut.txt"))
            .Where(line => line.StartsWith(kind, StringComparison.Ordinal)).Select(line => line[kind.Length..]);
}
