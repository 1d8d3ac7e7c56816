def app(ui):
    ui.title("File name")
    title = "_".join(ui.field("Title", "report").lower().split()) or "file"
    ending = ui.choice("Kind", ["pdf", "docx", "xlsx", "txt"])
    version = ui.state.get("version", 1)
    if ui.button("Next version"):
        version = ui.state.version = version + 1
    name = f"{title}_{ui.now:%Y-%m-%d}_v{version:02d}.{ending}"
    ui.text(name, size=28, bold=True)
    if ui.button("Copy"):
        ui.copy(name)
        ui.notify("Copied")
