import re


def app(ui):
    ui.title("Cleaner")
    raw = ui.field("Untidy")
    if ui.button("Tidy"):
        clean = re.sub(r"\s+", " ", raw).strip()
        clean = re.sub(r"\s+,", ",", clean)
        clean = clean[:1].upper() + clean[1:]
        ui.state.clean = clean if clean.endswith((".", "!", "?")) else clean + "."
    with ui.card("Tidy"):
        ui.text(ui.state.get("clean", ""))
