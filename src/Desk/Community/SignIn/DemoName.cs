namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>A staff member of the demonstration, as the sandbox knows them and in words.</summary>
public sealed record DemoName(string Name, string Words);
