namespace ZiZhiJin.Domain.Meetings;

/// <summary>Minutes are published when three who were there have confirmed them as they stand.</summary>
public static class MinutesPolicy
{
    public const int Confirmations = 3;

    public static Refusal? Check(int confirmations) => confirmations >= Confirmations ? null : MeetingRefusals.MinutesNotConfirmed;
}
