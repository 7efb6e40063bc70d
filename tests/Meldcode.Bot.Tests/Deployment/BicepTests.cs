using System.Text.RegularExpressions;

namespace Meldcode.Bot.Tests.Deployment;

/// <summary>No Bicep compiler is at hand, so this holds what can be held without one: shape, modules, parameters, secrets.</summary>
public sealed partial class BicepTests
{
    public static TheoryData<string> Files => [.. DeploymentFiles.Bicep.Select(file => Path.GetRelativePath(DeploymentFiles.Folder, file))];

    private static string Main => Path.Combine(DeploymentFiles.Folder, "bicep", "main.bicep");

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Brackets_AllClose(string file)
    {
        var open = new Stack<char>();
        foreach (var sign in DeploymentFiles.Bare(Path.Combine(DeploymentFiles.Folder, file)))
        {
            if (sign is '{' or '[' or '(')
            {
                open.Push(sign);
            }
            else if (sign is '}' or ']' or ')')
            {
                Assert.Equal(sign, open.Pop() switch { '{' => '}', '[' => ']', _ => ')' });
            }
        }
        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_EveryParameterAndOutput_IsDescribedAndEveryParameterUsed(string file)
    {
        var text = File.ReadAllText(Path.Combine(DeploymentFiles.Folder, file));

        Assert.All(Declared().Matches(text), declared =>
        {
            Assert.Contains("@description('", declared.Groups["decorators"].Value, StringComparison.Ordinal);
            var name = declared.Groups["name"].Value;
            Assert.True(declared.Groups["kind"].Value == "output" || Regex.Count(text, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromMinutes(1)) > 1, $"{name} is not used");
        });
    }

    [Fact]
    public void Main_EachModule_GetsExactlyItsParameters()
    {
        var text = File.ReadAllText(Main);
        var modules = Module().Matches(text);

        Assert.Equal(DeploymentFiles.Bicep.Count() - 1, modules.Count);
        Assert.All(modules, module =>
        {
            var file = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Main)!, module.Groups["path"].Value));
            var wanted = Declared().Matches(file).Where(one => one.Groups["kind"].Value == "param").Select(one => one.Groups["name"].Value);
            var given = Argument().Matches(module.Groups["params"].Value).Select(one => one.Groups["name"].Value);
            Assert.Equal(wanted.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Main_EveryUsedOutput_Exists()
    {
        var text = File.ReadAllText(Main);
        var paths = Module().Matches(text).ToDictionary(module => module.Groups["name"].Value, module => module.Groups["path"].Value, StringComparer.Ordinal);

        Assert.All(Used().Matches(text), used =>
            Assert.Contains($"output {used.Groups["output"].Value} ", File.ReadAllText(Path.Combine(Path.GetDirectoryName(Main)!, paths[used.Groups["module"].Value])), StringComparison.Ordinal));
    }

    [Fact]
    public void Secrets_AreInNoOutputAndHaveNoDefault()
    {
        Assert.All(DeploymentFiles.Bicep, file =>
        {
            var text = File.ReadAllText(file);
            var secrets = Declared().Matches(text).Where(one => one.Groups["decorators"].Value.Contains("@secure()", StringComparison.Ordinal)).ToList();
            Assert.All(secrets, secret => Assert.DoesNotContain('=', secret.Groups["rest"].Value));
            Assert.All(Declared().Matches(text).Where(one => one.Groups["kind"].Value == "output"), output =>
            {
                Assert.DoesNotContain("list", output.Groups["rest"].Value, StringComparison.Ordinal);
                Assert.DoesNotContain("properties.value", output.Groups["rest"].Value, StringComparison.Ordinal);
                Assert.DoesNotContain(secrets, secret => Regex.IsMatch(output.Groups["rest"].Value, $@"\b{secret.Groups["name"].Value}\b", RegexOptions.None, TimeSpan.FromMinutes(1)));
            });
        });
    }

    [GeneratedRegex(@"(?<decorators>(^@.*\n)*)^(?<kind>param|output) (?<name>\w+) (?<rest>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^module (?<name>\w+) '(?<path>[^']+)' = \{\n  name: '\w+'\n  params: \{(?<params>[^}]*)\}\n\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Module();

    [GeneratedRegex(@"(^|[{,])\s*(?<name>\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"\b(?<module>\w+)\.outputs\.(?<output>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Used();
}
