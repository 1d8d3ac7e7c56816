import re


def app(ui):
    ui.title("Tidy number")
    raw = ui.field("Phone", placeholder="0171-555...")
    if ui.button("Tidy up") or raw:
        plain = re.sub(r"\D", "", raw)
        out = ""
        for i, c in enumerate(plain):
            if i and i % 3 == 0:
                out += " "
            out += c
        ui.text(f"Tidy: {out}")
