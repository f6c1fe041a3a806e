namespace ZiZhiJin.Domain.Publicity;

/// <summary>At which point of a fund year something is posted. The town's rule for that point says for how many days.</summary>
public enum PostingKind
{
    /// <summary>评审前公示: the hearing in Puxing (PX-13), the application in Chuansha (CS-24).</summary>
    PreReview = 1,

    /// <summary>立项公示: what was approved (PX-30, CS-28).</summary>
    SetUp = 2,
}
