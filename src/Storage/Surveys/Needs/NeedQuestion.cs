using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>A need and the categories that it may be of.</summary>
public sealed record NeedQuestion(Guid NeedId, string Text, IReadOnlyList<ProjectCategory> Categories);
