using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community;

/// <summary>An area as it is shown.</summary>
public sealed record AreaAnswer(Guid Id, string Name, AreaKind Kind, bool IsDemo);
