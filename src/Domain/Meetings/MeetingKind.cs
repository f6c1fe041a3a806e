namespace ZiZhiJin.Domain.Meetings;

public enum MeetingKind
{
    /// <summary>听证会: fixes a proposal (PX-12, CS-21).</summary>
    Hearing = 0,

    /// <summary>居民会议: passes an application (CS-24).</summary>
    ResidentsMeeting = 1,

    /// <summary>居民区联席会议.</summary>
    JointMeeting = 2,

    /// <summary>协调会.</summary>
    CoordinationMeeting = 3,

    /// <summary>评议会: hears what a team reports, and appraises it (PX-42).</summary>
    AppraisalMeeting = 4,

    /// <summary>两委会: the Party branch and the committee together (PX-10, CS-22).</summary>
    TwoCommitteeMeeting = 5,
}
