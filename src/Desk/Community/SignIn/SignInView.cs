using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>What stands on the sign-in page. While nobody waits any more, the QR is worth nothing.</summary>
public sealed record SignInView(QrPicture Qr, string Number, bool Waits, string Goal, bool HasDemoDoor);
