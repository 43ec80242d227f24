using System.Runtime.InteropServices;

namespace ContentGen.Generator.Tests;

/// <summary>The processor time of the current thread, which does not depend on what else the machine does.</summary>
internal static class ThreadTime
{
    private const int LinuxClock = 3;
    private const int MacClock = 16;

    /// <returns>The time, in units that are the same in one process: nanoseconds, or cycles on Windows.</returns>
    public static long Of(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static long Now()
    {
        if (OperatingSystem.IsWindows())
        {
            QueryThreadCycleTime(GetCurrentThread(), out var cycles);
            return (long)cycles;
        }

        _ = clock_gettime(OperatingSystem.IsMacOS() ? MacClock : LinuxClock, out var time);
        return (time.Seconds * 1_000_000_000L) + time.Nanoseconds;
    }

    [DllImport("libc", ExactSpelling = true)]
    private static extern int clock_gettime(int clock, out Time time);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    private static extern bool QueryThreadCycleTime(nint thread, out ulong cycles);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    private static extern nint GetCurrentThread();

    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
