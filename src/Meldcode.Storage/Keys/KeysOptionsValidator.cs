using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Whether there is a key at all, the host asks: in Development there may be none.</summary>
internal sealed class KeysOptionsValidator : IValidateOptions<KeysOptions>
{
    public ValidateOptionsResult Validate(string? name, KeysOptions options) =>
        KeyRingReader.Read(options).Findings is { Count: > 0 } findings
            ? ValidateOptionsResult.Fail(findings)
            : ValidateOptionsResult.Success;
}
