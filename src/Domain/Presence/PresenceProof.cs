namespace ZiZhiJin.Domain.Presence;

/// <summary>How it was proven that somebody was there. The order is no ranking.</summary>
public enum PresenceProof
{
    /// <summary>The person scanned the changing code on the spot.</summary>
    VenueCode = 0,

    /// <summary>A leader scanned the code on the person's phone.</summary>
    PersonalCode = 1,

    /// <summary>A leader scanned or typed the person's card. Weaker: a card can be lent.</summary>
    Card = 2,

    /// <summary>A helper found the name in the list and signed for it.</summary>
    HelperEntry = 3,
}
