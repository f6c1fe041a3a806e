namespace ZiZhiJin.Domain.Community;

/// <summary>How long a session lives: a resident's 30 days from its last day of use, a staff member's 8 hours from sign-in.</summary>
public static class SessionPolicy
{
    private static readonly TimeSpan Resident = TimeSpan.FromDays(30), Staff = TimeSpan.FromHours(8);

    public static TimeSpan Lifetime(bool isStaff) => isStaff ? Staff : Resident;

    /// <summary>Whether today's first use moves the end. At most once a Shanghai day, and never for staff.</summary>
    public static bool Slides(bool isStaff, DateOnly slidOn, DateOnly today) => !isStaff && slidOn < today;
}
