namespace ZiZhiJin.Domain.Intake;

/// <summary>What a reply may know beside the conversation: whether a verified resident speaks, and the survey that is being walked through, as it is asked now.</summary>
public sealed record ChatSurroundings(bool IsResident, ChatSurvey? Survey = null);
