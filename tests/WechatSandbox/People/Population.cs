using System.Collections.Concurrent;

namespace ZiZhiJin.WechatSandbox.People;

/// <summary>Everybody who has ever been seen. Their ids follow from their names.</summary>
internal sealed class Population
{
    private readonly ConcurrentDictionary<string, Person> byName = new();
    private readonly ConcurrentDictionary<string, Person> byOpenId = new();

    public Person Of(string name) => byName.GetOrAdd(name, Welcome);

    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>What everybody is known by, and what only their phone may have.</summary>
    public IEnumerable<string> Secrets => byName.Values.SelectMany(person => (string?[])
        [person.OpenIdIn(SandboxAccount.Mini), person.OpenIdIn(SandboxAccount.Official), person.UnionId, person.SessionKey, $"sandbox-{person.Name}"]).OfType<string>();

    /// <summary>Nobody when the id is unknown or belongs to the other account (40003).</summary>
    public Person? Find(SandboxAccount account, string? openId) => openId is null ? null : byOpenId.GetValueOrDefault($"{account.AppId}|{openId}");

    private Person Welcome(string name)
    {
        var person = new Person(name);
        foreach (var account in new[] { SandboxAccount.Mini, SandboxAccount.Official }) byOpenId[$"{account.AppId}|{person.OpenIdIn(account)}"] = person;
        return person;
    }
}
