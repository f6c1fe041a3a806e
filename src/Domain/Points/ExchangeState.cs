namespace ZiZhiJin.Domain.Points;

public enum ExchangeState
{
    /// <summary>Points are taken and one is put aside; the person comes to get it.</summary>
    Asked = 0,

    /// <summary>The person got it. Final.</summary>
    HandedOut = 1,

    /// <summary>Called off: points and stock are back. Final.</summary>
    GivenBack = 2,
}
