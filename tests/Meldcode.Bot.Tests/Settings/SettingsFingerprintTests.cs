using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Tests.Settings;

public sealed class SettingsFingerprintTests
{
    private static readonly string Plain = SettingsFingerprint.Of(SettingsFiles.FilledIn());

    [Theory]
    [InlineData("Turn:TimeoutSeconds", "9")]
    [InlineData("Organisaties:0:Locaties:0:Aandachtsfunctionarissen:0:PersoonId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2")]
    [InlineData("Organisaties:1:Naam", "Tweede")]
    [InlineData("Keys:Active", "x")]
    [InlineData("Logging:LogLevel:Default", "Trace")]
    [InlineData("MicrosoftAppId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2")]
    public void Of_AnySettingChanged_IsAnother(string key, string value) =>
        Assert.NotEqual(Plain, SettingsFingerprint.Of(SettingsFiles.FilledIn((key, value))));

    [Theory]
    [InlineData("MicrosoftAppPassword", "ander")]
    [InlineData("Keys:Ring:0:Value", "ander")]
    [InlineData("Graph:Secret", "ander")]
    [InlineData("Storage:ConnectionString", "Host=x;Password=ander")]
    [InlineData("PATH", "/usr/bin")]
    public void Of_SecretOrStrangeVariableChanged_IsTheSame(string key, string value) =>
        Assert.Equal(Plain, SettingsFingerprint.Of(SettingsFiles.FilledIn((key, value))));
}
