namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// What an answer has to mind though it is rarely there: drafts that it ends, and entries that were merged in the neighbourhood. Where there are
/// none at all, the inserting statement says so with one probe each instead of looking for every person.
/// </summary>
internal readonly record struct Rarities(bool Drafts, bool Merges)
{
    /// <summary>The slower way, which is always right.</summary>
    public static readonly Rarities Assumed = new(Drafts: true, Merges: true);
}
