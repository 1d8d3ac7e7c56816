def app(ui):
    ui.title("Chapters")
    done = 0
    with ui.grid(3):
        for chapter in range(1, 13):
            if ui.checkbox(f"Chapter {chapter}", False):
                done += 1
    ui.progress(done / 12)
    ui.text(f"{done / 12 * 100:.0f}% read", size=24)
