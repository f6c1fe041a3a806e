namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>Who a resident says they are, as it is stored: sealed for the request, with fingerprints to look for on the roster.</summary>
public sealed record Claim(Guid AreaId, SealedDetails Details, byte[] VouchCode);
