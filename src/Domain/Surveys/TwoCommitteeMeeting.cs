namespace ZiZhiJin.Domain.Surveys;

/// <summary>A meeting of a neighbourhood's two committees (两委), and the direction that it raised.</summary>
public sealed record TwoCommitteeMeeting(DateOnly HeldOn, bool PartyBranchPresent, bool CommitteePresent, string Direction);
