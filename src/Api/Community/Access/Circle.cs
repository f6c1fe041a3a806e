namespace ZiZhiJin.Api.Community.Access;

/// <summary>Who may come in where no role is asked for. Said by the same call that guards the door.</summary>
internal enum Circle
{
    /// <summary>Without signing in.</summary>
    Anybody = 0,

    SignedIn = 1,

    /// <summary>Accounts that are attached to a person.</summary>
    Residents = 2,
}
