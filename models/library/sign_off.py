def app(ui):
    ui.title("Signature")
    parts = [ui.field(label).strip() for label in ["Name", "Job", "Phone"]]
    line = " | ".join(part for part in parts if part)
    ui.text(line or "Fill in something", size=20)
    if ui.button("Copy") and line:
        ui.copy(line)
        ui.notify("Copied")
