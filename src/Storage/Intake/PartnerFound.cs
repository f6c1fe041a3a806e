using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Intake;

/// <summary>An account with its person and roles, and its conversation as it is kept: sealed, or none yet.</summary>
public sealed record PartnerFound(Caller Caller, Conversation? Conversation);
