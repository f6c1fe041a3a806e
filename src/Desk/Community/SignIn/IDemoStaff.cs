namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>The staff of the demonstration. The host offers it in development, and nowhere else.</summary>
public interface IDemoStaff
{
    IReadOnlyList<DemoName> Names { get; }
}
