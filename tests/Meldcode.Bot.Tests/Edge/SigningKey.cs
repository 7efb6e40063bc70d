using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Meldcode.Bot.Tests.Edge;

/// <summary>A key pair of the channel, made for the test.</summary>
public sealed class SigningKey
{
    /// <summary>Making a pair is slow: the channel's own and one that is not are made once for all tests.</summary>
    private static readonly RSA ChannelPair = RSA.Create(2048);
    private static readonly RSA OtherPair = RSA.Create(2048);

    private readonly RSA _rsa;

    public SigningKey(string id, params string[] endorsements)
        : this(OtherPair, id, endorsements)
    {
    }

    private SigningKey(RSA rsa, string id, string[] endorsements)
    {
        _rsa = rsa;
        Id = id;
        Endorsements = endorsements;
    }

    public string Id { get; }

    public string[] Endorsements { get; }

    public static SigningKey OfTheChannel(string id, params string[] endorsements) => new(ChannelPair, id, endorsements);

    public RsaSecurityKey Private => new(_rsa) { KeyId = Id, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };

    public byte[] PublicBytes => _rsa.ExportSubjectPublicKeyInfo();

    /// <summary>As the key server shows it; without endorsements the member is absent.</summary>
    public object Public
    {
        get
        {
            var numbers = _rsa.ExportParameters(includePrivateParameters: false);
            var jwk = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = Id,
                ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
                ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            };
            if (Endorsements.Length > 0)
            {
                jwk["endorsements"] = Endorsements;
            }

            return jwk;
        }
    }
}
