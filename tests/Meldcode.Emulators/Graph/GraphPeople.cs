using System.Collections.Concurrent;
using System.Text;

namespace Meldcode.Emulators;

/// <summary>The people of the emulated tenant, and for whom the app is installed with which consent.</summary>
public sealed class GraphPeople
{
    private readonly ConcurrentDictionary<string, GraphPerson> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _installed = new(StringComparer.OrdinalIgnoreCase);
    private readonly GraphTenant _tenant;

    internal GraphPeople(GraphTenant tenant) => _tenant = tenant;

    public void Add(GraphPerson person) => _people[person.Id] = person;

    public bool HasApp(string person) => _installed.ContainsKey(person);

    /// <summary>As when the person added the app: with the consent that the manifest asks for.</summary>
    public void Install(string person) => _installed[person] = _tenant.ResourceSpecific;

    internal GraphPerson? Find(string id) =>
        _people.TryGetValue(id, out var person) ? person
        : _tenant.KnowsEverybody && Guid.TryParse(id, out _) ? new GraphPerson(id) { Mail = $"{id[..8]}@voorbeeld.invalid" }
        : null;

    internal bool Install(string person, IReadOnlySet<string> consent) => _installed.TryAdd(person, consent);

    internal bool Consents(string person, string permission) => _installed.TryGetValue(person, out var consent) && consent.Contains(permission);

    internal string Installation(string person) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{person}##{_tenant.TeamsAppId}"));

    internal string Chat(string person) => $"19:{person}_{_tenant.ClientId}@unq.gbl.spaces";
}
