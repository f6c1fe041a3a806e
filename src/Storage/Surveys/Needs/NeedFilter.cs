namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Which groups of a board are wanted.</summary>
public sealed record NeedFilter(string? Category = null, bool UnansweredOnly = false);
