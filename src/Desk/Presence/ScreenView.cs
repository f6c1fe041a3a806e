using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Presence;

/// <param name="Qr">Of the next seconds; nothing while nobody can check in.</param>
/// <param name="Why">Why nobody can.</param>
public sealed record ScreenView(QrPicture? Qr, int Heads, string? Why);
