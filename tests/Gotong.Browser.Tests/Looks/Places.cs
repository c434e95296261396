using Gotong.Features.Initiatives.Steps;

namespace Gotong.Browser.Tests.Looks;

/// <summary>One address for every kind of page of a region at work (those before: <see cref="OpenPagesTests"/> and the main job); the blanks are filled by <c>ExampleApp.PathAsync</c>.</summary>
public static class Places
{
    public static TheoryData<string> Open =>
        [
            "/",
            "/tentang",
            "/panduan",
            "/panduan/tim-pelaksana",
            "/contoh/meja/tautan/{tautan}",
            "/contoh/",
            "/en/contoh/",
            "/contoh/rencana",
            "/contoh/rencana/{priority}",
            "/contoh/rencana/selaras",
            "/contoh/inisiatif",
            "/contoh/inisiatif/{public}",
            "/contoh/lembaga",
            "/contoh/lembaga/{lembaga}",
            "/contoh/jejaring",
            "/contoh/peta",
            "/contoh/peta?desa=1",
            "/contoh/gerbang",
            "/contoh/buku/2",
            "/contoh/tidak-ada",
        ];

    public static TheoryData<string> Inside =>
        [
            "/saya",
            "/saya/sandi",
            "/contoh/",
            "/contoh/rencana",
            "/contoh/rencana/{priority}",
            "/contoh/rencana/{priority}/ubah",
            "/contoh/rencana/{priority}/kaitkan",
            "/contoh/rencana/{priority}/indikator/baru",
            "/contoh/rencana/{priority}/indikator/{indicator}",
            "/contoh/rencana/{priority}/lihat-lebih-dalam",
            "/contoh/rencana/baru",
            "/contoh/rencana/selaras",
            "/contoh/rencana/impor",
            "/contoh/rencana/impor/{hash}",
            "/contoh/inisiatif",
            "/contoh/inisiatif/{draft}",
            "/contoh/inisiatif/{public}",
            "/contoh/inisiatif/{draft}/ajukan",
            "/contoh/inisiatif/{submitted}/terima",
            "/contoh/inisiatif/{submitted}/kembalikan",
            .. AllSteps.All.Select(step => "/contoh/inisiatif/{draft}/tanya/" + step.Key),
            "/contoh/meja",
            "/contoh/meja/buka",
            "/contoh/meja/kartu",
            "/contoh/meja/{lembaga}",
            "/contoh/meja/{lembaga}/isian",
            "/contoh/orang/{orang}/serahkan",
            "/contoh/lembaga",
            "/contoh/lembaga/{lembaga}",
            "/contoh/lembaga/baru",
            "/contoh/pemilik",
            "/contoh/pemilik/saya",
            "/contoh/jejaring",
            "/contoh/peta",
            "/contoh/batas",
            "/contoh/batas/{batas}",
            "/contoh/orang",
            "/contoh/orang/undang",
            "/contoh/orang/{orang}/akhiri",
            "/contoh/buku/2",
            "/contoh/buku/2/kembali",
            "/contoh/buku/2/bagian/latar-belakang",
        ];
}
