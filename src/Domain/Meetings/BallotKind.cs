namespace ZiZhiJin.Domain.Meetings;

/// <summary>What a ballot says.</summary>
public enum BallotKind
{
    /// <summary>For, against, or neither (赞成、反对、弃权).</summary>
    YesNo = 0,

    /// <summary>One of the options.</summary>
    Single = 1,

    /// <summary>Every option that one agrees to, up to a number.</summary>
    Approval = 2,

    /// <summary>Options in order, the best first. Of n options the first place gives n points, the last one.</summary>
    Ranking = 3,
}
