namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// The only place that blocks a thread. ADO.NET has synchronous methods, and start-up and tools (dotnet ef) call them; the driver's own
/// synchronous path keeps other rules about time limits and must never share a connection with its asynchronous one. So there is one path,
/// waited for here. No request may come this way.
/// </summary>
internal static class Blocking
{
    public static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    public static void Wait(Task task) => task.GetAwaiter().GetResult();
}
