using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>What somebody sees who scanned the QR with anything but the mini-program.</summary>
internal static class ScannedOutside
{
    public static DeskPage Handle(string code) => DeskPage.Of<ScannedOutsidePage>("请用小程序扫码", code.Length);
}
