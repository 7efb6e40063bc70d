using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Meldcode.Bot.Tests.Edge;

/// <summary>What a token of the channel says; a test changes one thing.</summary>
public sealed class Token
{
    public const string AppId = "0b2f6d1e-0000-4000-8000-000000000001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly DateTimeOffset _now;

    public Token(DateTimeOffset now)
    {
        _now = now;
        Claims = new(StringComparer.Ordinal)
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = At(-1),
            ["exp"] = At(59),
        };
    }

    public Dictionary<string, object> Claims { get; }

    public Dictionary<string, object> Headers { get; } = new(StringComparer.Ordinal);

    public string Algorithm { get; set; } = SecurityAlgorithms.RsaSha256;

    public long At(double minutes) => _now.AddMinutes(minutes).ToUnixTimeSeconds();

    public Token With(string claim, object? value)
    {
        if (value == null)
        {
            Claims.Remove(claim);
        }
        else
        {
            Claims[claim] = value;
        }

        return this;
    }

    public string SignedBy(SigningKey key) => SignedWith(new SigningCredentials(key.Private, Algorithm));

    public string SignedWith(SigningCredentials credentials) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(Claims), credentials, Headers);

    /// <summary>Header and payload as they are, and any signature.</summary>
    public string Unsigned(string algorithm, string keyId, string signature = "") =>
        $"{Encode(new { alg = algorithm, typ = "JWT", kid = keyId })}.{Encode(Claims)}.{signature}";

    private static string Encode(object value) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value)));
}
