def app(ui):
    ui.title("Links in a text")
    text = ui.field("Text", lines=6)
    links = []
    for link in re.findall(r"(?:https?://|www\.)\S+", text):
        link = link.rstrip(".,;:!?)\"'>")
        if link not in links:
            links.append(link)
    if not links:
        ui.text("No links found", color="muted")
        return
    ui.text(f"{len(links)} {'link' if len(links) == 1 else 'links'}", size=24, bold=True)
    picked = ui.list(links, actions=["Copy"])
    if picked:
        ui.copy(links[picked.index])
        ui.notify(f"Copied {links[picked.index]}")
