namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>Who may vouch for a neighbour: only somebody who was not vouched for, for three a year, and only where the area allows it.</summary>
public static class VouchingPolicy
{
    public const int MostInYear = 3;

    public static Refusal? Check(bool isAllowed, VerifiedBy? voucher, int vouchedThisYear)
    {
        if (!isAllowed) return VerificationRefusals.VouchingNotAllowed;
        if (voucher == VerifiedBy.Neighbour) return VerificationRefusals.VouchedThemselves;
        return vouchedThisYear >= MostInYear ? VerificationRefusals.VouchedOften : null;
    }
}
