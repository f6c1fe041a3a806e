using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Notices;

/// <summary>A circle of people as one word. A notice is stored under the words of its audience; whoever looks for theirs knows the words of all circles they are in.</summary>
public static class AudienceKey
{
    public const int Length = 60;

    public static string Residents(Guid areaId) => $"residents@{areaId:N}";

    public static string Holders(Role role, Guid areaId) => $"{role}@{areaId:N}";

    public static string Person(Guid personId) => $"person@{personId:N}";

    public static string Account(Guid accountId) => $"account@{accountId:N}";

    /// <summary>The person or account that a key names.</summary>
    public static Guid IdIn(string key) => Guid.ParseExact(key.AsSpan(key.IndexOf('@') + 1), "N");
}
