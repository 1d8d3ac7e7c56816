def app(ui):
    ui.title("Lock")
    rings = ui.slider("Rings", 1, 8, 4)
    signs = ui.number("Signs on a ring", 10, min=2, max=40)
    seconds = ui.number("Seconds for a try", 2.0, min=0)
    codes = signs**rings
    if ui.checkbox("No sign twice"):
        codes = 1
        for ring in range(rings):
            codes *= max(0, signs - ring)
    ui.text(f"{codes:,} codes", size=40, bold=True)
    ui.text(f"To try them all: {codes * seconds / 3600:,.1f} hours", size=24)
