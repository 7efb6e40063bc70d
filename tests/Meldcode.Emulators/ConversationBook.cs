using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>What the emulated service remembers: members per conversation, activities delivered, ids handed out.</summary>
internal sealed class ConversationBook
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, JsonObject>> _members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Conversation, string Activity), JsonObject> _activities = new();
    private long _lastId = 1_700_000_000_000;

    public void AddMember(string conversationId, JsonObject member) =>
        Members(conversationId)[(string)member["id"]!] = member;

    public JsonObject? Member(string conversationId, string memberId)
    {
        var members = Members(conversationId);
        return members.GetValueOrDefault(memberId)
            ?? members.Values.FirstOrDefault(m => (string?)m["aadObjectId"] == memberId);
    }

    public IReadOnlyList<JsonObject> MembersInOrder(string conversationId) =>
        [.. Members(conversationId).Values.OrderBy(m => (string)m["id"]!, StringComparer.Ordinal)];

    public string Deliver(string conversationId, JsonObject activity)
    {
        var id = NextId();
        _activities[(conversationId, id)] = activity;
        return id;
    }

    public bool Replace(string conversationId, string activityId, JsonObject activity)
    {
        if (!_activities.ContainsKey((conversationId, activityId)))
        {
            return false;
        }
        _activities[(conversationId, activityId)] = activity;
        return true;
    }

    public bool Delete(string conversationId, string activityId) => _activities.TryRemove((conversationId, activityId), out _);

    public JsonObject? Activity(string conversationId, string activityId) => _activities.GetValueOrDefault((conversationId, activityId));

    public string NewConversation(IEnumerable<JsonObject> members)
    {
        var id = $"a:{NextId()}";
        foreach (var member in members)
        {
            AddMember(id, member);
        }
        return id;
    }

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private ConcurrentDictionary<string, JsonObject> Members(string conversationId) =>
        _members.GetOrAdd(conversationId, _ => new(StringComparer.Ordinal));
}
