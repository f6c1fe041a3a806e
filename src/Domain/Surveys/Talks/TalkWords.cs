namespace ZiZhiJin.Domain.Surveys.Talks;

/// <summary>What was written down of a talk in words that may name people: where it was, who led it, and the minutes.</summary>
public sealed record TalkWords(string Place, string Moderator, string Minutes)
{
    private const string Somebody = "某居民";

    /// <summary>Somebody of this name was erased.</summary>
    public TalkWords Without(string name) => new(Without(Place, name), Without(Moderator, name), Without(Minutes, name));

    public override string ToString() => nameof(TalkWords);

    private static string Without(string text, string name) => name.Length < 2 ? text : text.Replace(name, Somebody, StringComparison.Ordinal);
}
