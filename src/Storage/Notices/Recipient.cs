namespace ZiZhiJin.Storage.Notices;

/// <summary>Somebody whom a notice is for: a person without an account is to be called, an account without a person is at a desk.</summary>
/// <param name="Id">What the next page begins after.</param>
public sealed record Recipient(Guid Id, Guid? PersonId, Guid? AccountId);
