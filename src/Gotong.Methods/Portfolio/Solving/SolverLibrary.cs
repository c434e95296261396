using System.Runtime.InteropServices;
using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>OR-Tools is machine code: it is loaded when first needed, and where it is missing we say so.</summary>
internal static class SolverLibrary
{
    private static readonly Lazy<Exception?> Trouble = new(Load);

    public static void Ensure()
    {
        if (Trouble.Value is { } trouble)
            throw new PortfolioRefusal(
                "solver",
                $"Pustaka OR-Tools tidak dapat dimuat di {RuntimeInformation.RuntimeIdentifier} ({trouble.Message}). Ada untuk Linux (glibc), macOS, dan Windows x64; di Windows pasang Microsoft Visual C++ Redistributable.",
                $"The OR-Tools library cannot be loaded on {RuntimeInformation.RuntimeIdentifier} ({trouble.Message}). It exists for Linux (glibc), macOS and Windows x64; on Windows install the Microsoft Visual C++ Redistributable."
            );
    }

    private static Exception? Load()
    {
        try
        {
            using var solver = new CpSolver();
            _ = solver.Solve(new CpModel());
            return null;
        }
        catch (Exception e)
            when (e
                    is DllNotFoundException
                        or TypeInitializationException
                        or BadImageFormatException
                        or EntryPointNotFoundException
            )
        {
            return e.InnerException ?? e;
        }
    }
}
