namespace ZiZhiJin.Domain.Intake;

/// <summary>What a reply may know beside the conversation: whether a verified resident speaks, and the survey that is being walked through.</summary>
public sealed record ChatSurroundings(bool IsResident, ChatSurvey? Survey = null);
