namespace ZiZhiJin.Api.Community.Access;

/// <summary>The circle that an endpoint lets in.</summary>
internal sealed record AllowedCircle(Circle Circle);
