namespace Meldcode.Domain.Tests;

/// <summary>The paths of each protocol against the list that a jurist can read, <c>Cases/&lt;variant&gt;.txt</c>: no path more, none less.</summary>
public sealed class ProtocolPathsTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void All_OfAVariant_IsExactlyItsCaseFile(string variant)
    {
        var listed = Cases.Of(variant).Select(item => item.Path).ToList();
        var walked = ProtocolPaths.All(A.Protocol(variant)).Select(path => path.ToString()).ToList();

        Assert.True(
            listed.ToHashSet(StringComparer.Ordinal).SetEquals(walked),
            $"Alleen in Cases/{variant}.txt:\n  {string.Join("\n  ", listed.Except(walked, StringComparer.Ordinal))}\nAlleen in het protocol:\n  {string.Join("\n  ", walked.Except(listed, StringComparer.Ordinal))}");
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void All_OfAVariant_HasNoPathTwice(string variant)
    {
        var walked = ProtocolPaths.All(A.Protocol(variant)).Select(path => path.ToString()).ToList();

        Assert.Equal(walked.Distinct(StringComparer.Ordinal), walked);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void CaseFile_OfAVariant_NamesEachPathOnce(string variant)
    {
        var cases = Cases.Of(variant);

        Assert.Equal(cases.Count, cases.Select(item => item.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(cases.Count, cases.Select(item => item.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void CaseFiles_AreThereForEveryVariantAndNoOther() =>
        Assert.Equal(ProtocolCatalog.BuiltIn.Variants, Cases.Variants());
}
