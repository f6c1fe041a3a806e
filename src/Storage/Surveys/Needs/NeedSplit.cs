namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Which needs leave a group, and how the new group is called.</summary>
public sealed record NeedSplit(IReadOnlyList<Guid> NeedIds, string Title);
