def app(ui):
    ui.title("Cross stitch")
    wide = ui.number("Stitches wide", 140, min=1)
    high = ui.number("Stitches high", 98, min=1)
    count = int(ui.choice("Count", ["11", "14", "16", "18"], value="14"))
    w, h = wide / count * 2.54, high / count * 2.54
    ui.text(f"{w:.1f} x {h:.1f} cm", size=40, bold=True)
    ui.text(f"Cut the cloth {w + 15:.0f} x {h + 15:.0f} cm for the frame")
    ui.text(f"{wide * high:,} stitches", color="muted")
