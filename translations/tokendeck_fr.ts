<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Who Can Call</source>
        <translation>Qui peut appeler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>tout modèle</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>toute adresse</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Saisissez-en une comme 203.0.113.7 ou 2001:db8::7, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus d’un modèle. Saisissez un seul nom, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation>Ni la passerelle ni aucun jeton ne mentionne le modèle «&#xa0;%1&#xa0;»&#xa0;: il n’existe peut-être pas. Les noms doivent correspondre exactement.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Allowed (%1)</source>
        <translation>Autorisés (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refusés (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Inconnus (%1)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation>Aucun jeton.</translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation>«&#xa0;%1&#xa0;» serait autorisé maintenant.</translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation>«&#xa0;%1&#xa0;» serait refusé&#xa0;:</translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» serait autorisé&#xa0;:</translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation>La façon dont %1 lit les limites de modèles et d’IP n’a pas été testée&#xa0;: pour ses jetons qui en ont, la réponse est inconnue.</translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation>La façon dont cette passerelle lit les limites de modèles et d’IP n’a pas été testée&#xa0;: pour les jetons qui en ont, la réponse est inconnue.</translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation>Jugé d’après les seuls noms&#xa0;: %1 présente certains modèles sous un autre nom.</translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation>La liste est incomplète&#xa0;: seuls les jetons chargés sont pris en compte.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation>Il a expiré (%1).</translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation>La passerelle l’a marqué comme expiré.</translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation>La passerelle l’a marqué comme épuisé.</translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation>Son quota est épuisé&#xa0;: reste %1.</translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation>Ses limites de modèles sont activées mais vides&#xa0;: aucun modèle ne peut être appelé.</translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation>Ses limites de modèles ne contiennent aucun nom de modèle possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans ses limites de modèles&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation>Ses limites d’IP, telles que %1 les lit, n’autorisent personne&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation>%1 fait partie de ses adresses refusées&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation>%1 est hors de ses limites d’IP&#xa0;: %2</translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation>le groupe de l’utilisateur</translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation>La passerelle n’offre aucun modèle qu’il puisse appeler dans son groupe (%1).</translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation>La passerelle n’offre pas «&#xa0;%1&#xa0;» dans son groupe (%2).</translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation>Le compte ne paie que par abonnement, et aucun n’est actif.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation>Le solde du compte est de %1&#xa0;: la passerelle refuse tous les appels.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation>adresse hors de ses limites</translation>
    </message>
    <message>
        <source>group gone</source>
        <translation>groupe disparu</translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation>modèle hors de ses limites</translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation>modèle non offert</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>sans solde</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation>règle inconnue</translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation>groupe non listé</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Il est désactivé.</translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation>Sa limite d’appels ou son quota pour la période en cours est épuisé.</translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation>Son état est %1, que les passerelles refusent.</translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation>Son groupe, %1, n’est pas de ceux que le compte peut utiliser.</translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation>La passerelle n’a pas communiqué tout ce dont cela dépend.</translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation>On ne sait pas comment cette passerelle lit de telles limites.</translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation>Son groupe, %1, n’est pas parmi les groupes publics&#xa0;: la passerelle ne dit pas s’il existe.</translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation>«&#xa0;%1&#xa0;» coûte %2 par appel, multiplié par le ratio du groupe du jeton.</translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation>«&#xa0;%1&#xa0;» coûte %2 par million de tokens en entrée et %3 en sortie, multiplié par le ratio du groupe du jeton.</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>le solde</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>models</source>
        <translation>les modèles</translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation>Non communiqué par %1, et non pris en compte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation>Non communiqué par la passerelle, et non pris en compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation>Les limites de débit ne sont pas visibles ici.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation>chargement&#xa0;: %1…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation>chargement&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation>en attente (limite d’appels)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation>en attente (limite d’appels) jusqu’à %1</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation>en attente jusqu’à %1</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>nouvel essai…</translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation>nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation>nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tokens, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>sans solde</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>pas de jeton d’accès</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation>%1, incomplet</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation>Dernière lecture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation>Toutes les passerelles</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>Nouvelle passerelle</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>&amp;Ouvrir dans la console</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>&amp;Nouvelle passerelle…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation>Exporter les jetons vers un fichier pour tableur</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
        <translation>Exporter les jetons vers un fichier pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation>Imprimer la vue actuelle&#xa0;: le tableau ou la vue d’ensemble</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation>Enregistrer la vue actuelle en PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation>&amp;Copier les clés masquées</translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation>Copier la clé co&amp;mplète</translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation>Demande cette seule clé à la passerelle&#x202f;; doit être autorisé dans les paramètres de la passerelle</translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation>Copier la cell&amp;ule</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>Copier les li&amp;gnes</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation>Filtres enregist&amp;rés</translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation>&amp;Appels du jeton…</translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation>Les derniers appels du jeton sélectionné, d’après le journal de la passerelle</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>&amp;Ouvrir dans la console</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation>La page des jetons de la passerelle, dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation>&amp;Jours inhabituels…</translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation>Les jours où l’utilisation a largement dépassé l’habitude</translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation>&amp;Qui peut appeler…</translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation>Les jetons qui autorisent l’appel d’un modèle depuis une adresse, et pourquoi les autres le refusent</translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation>Cha&amp;ngements…</translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation>Ce qui a changé depuis votre dernière visite, ou entre deux moments</translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation>Oublier l’&amp;historique du jeton…</translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation>Supprimer ce qui a été conservé du jeton sélectionné</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation>Apparence, passerelles, constats, notifications, historique, réseau, confidentialité et raccourcis</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Reload the list from the gateway</source>
        <translation>Recharger la liste depuis la passerelle</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation>&amp;Continuer le chargement</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>Charger le reste de la liste</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>&amp;Paramètres de la passerelle…</translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation>Adresse et identifiants de cette passerelle</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>&amp;Nouvelle passerelle…</translation>
    </message>
    <message>
        <source>Connect to another gateway or account</source>
        <translation>Se connecter à une autre passerelle ou à un autre compte</translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation>&amp;Retirer la passerelle…</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>&amp;Importer des passerelles…</translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation>Ajouter les passerelles d’un fichier&#x202f;; leurs jetons d’accès n’y sont pas</translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation>E&amp;xporter les passerelles…</translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation>Enregistrer toutes les passerelles dans un fichier, sans jetons d’accès</translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation>&amp;Toutes les passerelles</translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation>Les jetons de toutes les passerelles ensemble</translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation>Passerelles de &amp;démonstration</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation>Cliquez sur un élément pour savoir à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>Langage de &amp;filtre</translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation>Ce qu’on peut saisir dans le champ de filtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation>&amp;Rechercher une action…</translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation>Tout ce que permettent les menus, par mots</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation>Copier le rapport de &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation>Versions, plateforme et réponses des passerelles, sans clés, ni noms, ni adresses</translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation>À &amp;propos de TokenDeck</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de Q&amp;t</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation>Le tableau des jetons</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation>Totaux, graphiques et constats</translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation>La liste des passerelles</translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation>Cartes de s&amp;ynthèse</translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation>&amp;Quota brut</translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation>Afficher les montants en unités de quota plutôt qu’en monnaie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation>Ordre de la &amp;passerelle</translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
        <translation>Sans tri&#xa0;: l’ordre dans lequel la passerelle énumère ses jetons</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation>Revenir à la vue précédente</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation>Avancer à la vue suivante</translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation>&amp;Première page</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation>&amp;Dernière page</translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation>&amp;Aller à la page</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation>Fi&amp;ger l’état et le nom</translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation>Garder ces colonnes visibles au défilement horizontal</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation>Rétablir les tailles, colonnes et panneaux par défaut</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Aérée</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation>De&amp;nsité</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Step 1 of 3: Gateway address</source>
        <translation>Étape 1 sur 3&#xa0;: adresse de la passerelle</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Utiliser https://</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>Envoyer &amp;sans chiffrement</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>&amp;Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation>Continuer &amp;quand même</translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation>Saisissez l’adresse à laquelle vous ouvrez la console de votre passerelle dans le navigateur. N’importe laquelle de ses pages convient, de même qu’un appel copié sous forme de commande curl.</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>&amp;Adresse de la passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>Seulement si le réseau entre cet ordinateur et la passerelle est sûr, par exemple un VPN</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>Seulement après avoir comparé son empreinte à celle du certificat de la passerelle</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation>La passerelle a refusé de lister les appels.</translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation>Ce compte n’est pas autorisé à lister ses appels.</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>La passerelle indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation>Les appels des pages déjà lues</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation>Lit d’abord toutes les pages&#x202f;; %1 appels au plus</translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation>Arrêtez cet export pour voir les appels de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Appels de %1</translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation>Il n’y a pas d’autres appels.</translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>Impossible de demander les appels de ce jeton&#xa0;: le journal de la passerelle connaît les jetons par leur nom, et celui-ci n’en a pas.</translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation>Tous les appels de cette page sont ceux d’autres jetons du même nom.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation>Aucun appel dans le journal.</translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation>Chargement de la page %1…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>%Ln appel sous ce nom</numerusform>
            <numerusform>%Ln appels sous ce nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>La passerelle ne connaît les appels que par le nom du jeton&#x202f;; %Ln jeton porte ce nom.</numerusform>
            <numerusform>La passerelle ne connaît les appels que par le nom du jeton&#x202f;; %Ln jetons portent ce nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>Omis&#xa0;: %Ln appel d’autres jetons du même nom.</numerusform>
            <numerusform>Omis&#xa0;: %Ln appels d’autres jetons du même nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation>Non enregistré par la passerelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation>Lecture de tous les appels</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Rien n’a été écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>%Ln appel lu</numerusform>
            <numerusform>%Ln appels lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>Le dernier appel (%Ln) a été enregistré dans %1. Un export n’en contient pas plus.</numerusform>
            <numerusform>Les %Ln derniers appels ont été enregistrés dans %1. Un export n’en contient pas plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>%Ln appel enregistré dans %1</numerusform>
            <numerusform>%Ln appels enregistrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>Non communiqué par la passerelle.</translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation>La passerelle communique des secondes entières, arrondies vers le bas.</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation>Tokens de la complétion</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ %Ln illimité</numerusform>
            <numerusform>+ %Ln illimités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation>%1 sur %2 accordés · %3</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>Le quota de %Ln jeton est inconnu.</numerusform>
            <numerusform>Le quota de %Ln jetons est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation>jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation>Le compte dispose de %1, ses jetons utilisables limités de %2.</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>%1 au-delà</translation>
    </message>
    <message>
        <source>no token works</source>
        <translation>aucun jeton utilisable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln compte ne peut payer</numerusform>
            <numerusform>%Ln comptes ne peuvent payer</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation>sur %1 des %2 comptes</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation>Leur état, leur expiration et leur quota autorisent des appels.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expirent bientôt</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>d’ici %n jour</numerusform>
            <numerusform>d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>prochain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation>%1 exp. · %2 épuisés</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 désactivés</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Quota faible</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>moins de %1&#xa0;%</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Gaspillés</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation>inutilisés ou expirés</translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>Utilisables mais jamais utilisés ou inutilisés depuis %n jour&#x202f;; ou expirés ou épuisés mais toujours activés.</numerusform>
            <numerusform>Utilisables mais jamais utilisés ou inutilisés depuis %n jours&#x202f;; ou expirés ou épuisés mais toujours activés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Sans restriction</translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation>modèles, IP, quota</translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation>non limités</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Dangereux</translation>
    </message>
    <message>
        <source>by findings</source>
        <translation>selon les constats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation>parmi %1 chargés sur %2</translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation>parmi les %1 chargés</translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation>%1 depuis la dernière actualisation</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangeText</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>%Ln avec un autre état</numerusform>
            <numerusform>%Ln avec un autre état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>%Ln avec une autre clé</numerusform>
            <numerusform>%Ln avec une autre clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>%Ln aux limites élargies</numerusform>
            <numerusform>%Ln aux limites élargies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>%Ln aux limites restreintes</numerusform>
            <numerusform>%Ln aux limites restreintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>%Ln avec plus de quota</numerusform>
            <numerusform>%Ln avec plus de quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>%Ln avec moins de quota</numerusform>
            <numerusform>%Ln avec moins de quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>%Ln avec une autre expiration</numerusform>
            <numerusform>%Ln avec une autre expiration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>%Ln dans un autre groupe</numerusform>
            <numerusform>%Ln dans un autre groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation>%1 (laisse passer tout le monde)</translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation>%1 (ne laisse passer personne)</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation>adresses refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation>quota&#xa0;: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation>expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>groupe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>name or change</source>
        <translation>nom ou changement</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>C&amp;hangements&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation>Depuis ma dernière visite (%1)</translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation>Depuis ma dernière visite</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>Entre deux moments</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation>L’historique est désactivé&#xa0;: rien n’a été conservé qui puisse être comparé.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>Choisissez deux moments différents.</translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation>Rien n’a été chargé dans cet intervalle.</translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation>L’historique commence avec ce chargement&#xa0;: les changements seront affichés à partir du prochain.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Rien n’a changé depuis le %1.</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Aucun changement ne correspond à la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln jeton a changé&#xa0;: %1.</numerusform>
            <numerusform>%Ln jetons ont changé&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation>L’historique commence le %1.</translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu&#xa0;: il n’est plus dans le tableau.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>Avant → Après</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
        <translation>Le nom du fichier doit se terminer par .svg ou .png.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation>Changé depuis votre dernière visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>Enregistré par la passerelle comme %1</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>Reste %1, utilisé %2</translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation>(le groupe de l’utilisateur)</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>Le groupe de l’utilisateur</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Tout constat</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The token&apos;s current status, whatever the gateway has stored</source>
        <translation>L’état actuel du jeton, quoi que la passerelle ait enregistré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation>Le nom donné par son propriétaire</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation>La clé API, masquée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation>Le groupe dont les canaux et les prix s’appliquent</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Quota that remains</source>
        <translation>Quota restant</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation>Moins de $1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
        <translation>Part restante du quota accordé</translation>
    </message>
    <message>
        <source>Less than 10 % left</source>
        <translation>Reste moins de 10&#xa0;%</translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation>Reste moins de la moitié</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation>Quota utilisé jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Aucune utilisation</translation>
    </message>
    <message>
        <source>$1 or more</source>
        <translation>$1 ou plus</translation>
    </message>
    <message>
        <source>$100 or more</source>
        <translation>$100 ou plus</translation>
    </message>
    <message>
        <source>Used 24 h</source>
        <translation>Utilisé 24&#xa0;h</translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation>Quota utilisé ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation>Utilisé 7&#xa0;j</translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation>Quota utilisé ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>Utilisé 30&#xa0;j</translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation>Quota utilisé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation>Quand son quota, ou le solde de son compte, sera épuisé</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Moins de 7 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Moins de 30 jours</translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation>Jamais à ce rythme</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>Quand le jeton expire</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation>Combien de constats il y a, et la gravité du pire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation>Quand le jeton a été débité pour la dernière fois</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Moins d’un jour</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>Il y a plus de 30 jours</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Il y a plus de 90 jours</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>When the token was created</source>
        <translation>Quand le jeton a été créé</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Il y a plus d’un an</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation>Les modèles qu’il peut appeler, tels que saisis par son propriétaire</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation>Les adresses d’où il peut être utilisé, telles que saisies par son propriétaire</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Non limité</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation>L’ID du jeton sur sa passerelle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation>La passerelle d’où il provient</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation>Connecter une passerelle</translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation>Plus de &amp;paramètres…</translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation>A&amp;jouter la passerelle</translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation>Proxy, certificats, délais et autres, en un seul formulaire</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation>Démo · %1</translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation>La copie des clés complètes n’est pas autorisée dans les paramètres de cette passerelle</translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation>Demande de la clé…</translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation>La clé n’a pas été copiée.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>%n jeton exporté vers %1</numerusform>
            <numerusform>%n jetons exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation>Aucun historique de ce jeton n’est conservé.</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>Oublier tout ce qui a été conservé de «&#xa0;%1&#xa0;»&#x202f;? Cette action est irréversible. Rien ne change sur la passerelle elle-même.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation>L’historique du jeton est oublié.</translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation>Le mot de passe de l’équipe n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation>L’historique était endommagé, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation>L’historique provient d’une version plus récente de TokenDeck.</translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation>Il est affiché, et rien n’y est ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation>Il n’y a pas d’historique&#xa0;: son fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation>%1&#xa0;: %2 Un autre dossier peut être choisi dans Édition &gt; Paramètres, page Historique.</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>L’historique n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation>L’historique de l’équipe est inaccessible.</translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation>Rien n’est ajouté à l’historique de l’équipe.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation>Les passerelles n’ont pas été exportées.</translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation>Passerelles exportées vers %1, sans jetons d’accès</translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation>Aucune passerelle n’a été importée.</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>%n passerelle importée.</numerusform>
            <numerusform>%n passerelles importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>%n ignorée&#xa0;: une passerelle de mêmes adresse et ID utilisateur existe déjà.</numerusform>
            <numerusform>%n ignorées&#xa0;: des passerelles de mêmes adresse et ID utilisateur existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation>Saisissez leurs jetons d’accès dans leurs paramètres.</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>Importer des passerelles</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation>Le jeton d’accès n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
        <translation>Aucun trousseau du système ne l’a accepté (%1). Il n’est pas enregistré, et vous sera demandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation>Retirer la passerelle</translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation>Retirer de cet ordinateur la passerelle «&#xa0;%1&#xa0;», son jeton d’accès et son historique&#x202f;? Rien ne change sur la passerelle elle-même.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation>Le jeton d’accès n’a pas pu être retiré du trousseau du système.</translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation>Le trousseau indique&#xa0;: %1. Retirez l’entrée «&#xa0;TokenDeck&#xa0;» à l’aide du gestionnaire de mots de passe de votre système, ou créez un nouveau jeton d’accès dans la console de la passerelle, ce qui invalide l’ancien.</translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation>Les notifications déjà faites ne peuvent pas être mémorisées, et pourraient être répétées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation>Pendant les heures calmes</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Ce bureau n’affiche pas de notifications.</translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation>TokenDeck</translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>Voici à quoi ressemblent les notifications.</translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation>Les paramètres proviennent d’une version plus récente de TokenDeck.</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation>Ils sont utilisés dans la mesure où cette version les comprend, et rien n’en est perdu.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation>Il diffère de celui qui avait été approuvé.</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Émis pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Émis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Valable&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>L’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>L’adresse n’a pas de nom d’hôte.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Cette adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Ne mettez ni nom d’utilisateur ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>Without https, others on the network can read the access token.</source>
        <translation>Sans https, d’autres personnes sur le réseau peuvent lire le jeton d’accès.</translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation>La commande se connecte avec un cookie de navigateur, ce qui ne fonctionne pas ici. Créez un jeton d’accès dans la console, dans les paramètres personnels.</translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation>C’est un jeton de navigateur, qui expire vite. Créez un jeton d’accès dans la console, dans les paramètres personnels.</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation>C’est une clé de modèle (sk-…)&#xa0;: elle peut appeler des modèles, mais pas se connecter. Créez un jeton d’accès dans la console, dans les paramètres personnels.</translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation>Il contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation>Un jeton d’accès n’a ni espaces ni lettres autres que a–z.</translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation>L’ID utilisateur est un nombre, affiché dans les paramètres personnels de la console.</translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation>La plupart des passerelles attendent ici New-Api-User.</translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation>Un nom d’en-tête ne peut contenir que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>Cet en-tête sert déjà à autre chose.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a les mêmes adresse et ID utilisateur.</translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation>Une passerelle sans jetons&#x202f;; une liste vide ne permet pas d’en reconnaître le type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>La passerelle indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Sélectionnez un jeton pour en voir les détails.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>Limites de modèles</translation>
    </message>
    <message>
        <source>IP limits</source>
        <translation>Limites d’IP</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation>Ouvrir dans la console</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
        <translation>La page des jetons de la passerelle, dans le navigateur, où les jetons peuvent être modifiés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation>Clé masquée</translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation>Copier la clé masquée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation>Ratio du groupe</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>État enregistré</translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation>Les passerelles n’inscrivent «&#xa0;expiré&#xa0;» et «&#xa0;épuisé&#xa0;» qu’à la prochaine utilisation du jeton.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Of the granted quota: remaining and used together</source>
        <translation>Du quota accordé&#xa0;: restant et utilisé ensemble</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · expiration&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>Enregistré par la passerelle comme %1</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>Non communiqué par la passerelle, ou sous une forme inconnue.</translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation>Seul le début de cette liste est affiché et vérifié ici&#x202f;; la copie et l’export la contiennent en entier.</translation>
    </message>
    <message>
        <source>Limits · Models</source>
        <translation>Limites · Modèles</translation>
    </message>
    <message>
        <source>Limits · Models (%1)</source>
        <translation>Limites · Modèles (%1)</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Limits · IPs</source>
        <translation>Limites · IP</translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation>Limites · IP (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>La passerelle est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>Vérifiez le réseau et l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation>Aucune réponse lisible n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation>La passerelle est peut-être occupée&#x202f;; un délai plus long peut être réglé dans les paramètres.</translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation>Pas de connexion sécurisée à la passerelle.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
        <translation>Rien n’a été envoyé. Vérifiez que le serveur accepte https à cette adresse et sur ce port.</translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation>Le jeton d’accès serait envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation>Rien n’a été envoyé. Utilisez https://, ou autorisez cela dans les paramètres du profil.</translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation>La connexion ne peut pas être établie telle qu’elle est configurée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation>Rien n’a été envoyé. Vérifiez le proxy et le fichier de certificat.</translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation>Un jeton d’accès est nécessaire.</translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation>Rien n’a été envoyé. Sans trousseau du système, il vous est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation>L’adresse de la passerelle redirige vers %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
        <translation>Les identifiants n’y ont pas été envoyés. Si la passerelle a déménagé, saisissez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Il n’y a pas de passerelle à cette adresse.</translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation>Quelque chose y répond, mais pas par une liste de jetons. Vérifiez l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation>Un pare-feu ou un proxy placé devant la passerelle a bloqué l’appel.</translation>
    </message>
    <message>
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation>Il a répondu par sa propre page. Demandez au responsable de la passerelle d’autoriser ce programme.</translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation>Quelque chose devant la passerelle exige sa propre authentification.</translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation>La réponse vient d’un proxy ou d’un autre site, pas de la passerelle. Vérifiez l’adresse et le proxy du réseau.</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>La passerelle a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation>Vérifiez le jeton d’accès et l’ID utilisateur.</translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation>La passerelle a refusé de lister les jetons.</translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation>Elle ne dit pas si l’authentification en est la raison.</translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation>Ce compte n’est pas autorisé à lister ses jetons.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation>Adressez-vous au responsable de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation>La passerelle n’accepte plus d’appels pour l’instant.</translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation>Trop d’appels en quelques minutes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation>La passerelle signale une erreur interne.</translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation>Réessayez&#x202f;; si cela persiste, adressez-vous au responsable de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation>La passerelle a donné une réponse inattendue (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>La réponse de la passerelle est illisible.</translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation>Il s’agit peut-être d’un type de passerelle non pris en charge.</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>La liste est incomplète.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation>Rien n’a été envoyé. Testez la connexion dans les paramètres pour voir le certificat.</translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation>La passerelle a une autre adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation>Les identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation>L’authentification est correcte&#xa0;: le problème vient de la passerelle. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation>Elle n’a cessé de changer pendant sa lecture&#xa0;: il peut manquer des jetons ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas d’ID lisible et manque ici.</numerusform>
            <numerusform>%Ln lignes n’ont pas d’ID lisible et manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation>La passerelle compte %1 jetons mais en envoie %2. Demandez à son responsable où sont les autres.</translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation>La passerelle envoie les mêmes lignes sur chaque page. Un cache entre elle et cet ordinateur sert peut-être d’anciennes réponses.</translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation>Elle continue après %1 jetons&#x202f;; il n’en est pas lu davantage.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation>Inclure une colonne des &amp;constats</translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation>Inclure les colonnes d’&amp;utilisation et de prévision</translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation>Ajouter une marque d’ordre des octets (&amp;BOM), pour Excel</translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>Exporter les jetons</translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation>&amp;Tous les jetons (%1)</translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation>&amp;Tous les jetons chargés (%1)</translation>
    </message>
    <message>
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation>Jetons correspondant au &amp;filtre (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
        <translation>Jetons &amp;sélectionnés (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Jetons&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation>Les clés sont exportées masquées, les montants et les dates tels que la passerelle les a envoyés.</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation>Ces jetons sont tels que lus le %1. La passerelle n’a pas répondu depuis&#x202f;; le nom du fichier l’indique.</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation>Seuls %1 jetons sur %2 sont chargés&#xa0;: le fichier sera incomplet.</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation>Seuls %1 jetons sont chargés&#xa0;: le fichier sera incomplet.</translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation>Exporter &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation>L’utilisation des dernières 24 heures, des 7 et 30 derniers jours, et quand un jeton sera épuisé</translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation>On ne sait encore rien de l’utilisation des jetons</translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation>Excel ne reconnaît un fichier CSV comme UTF-8 que s’il commence ainsi</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>Enregistrer le filtre actuel sous un nom</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (non valide)</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>&amp;Gérer les filtres…</translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation>Renommer, épingler, réordonner et supprimer les filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation>Enregistrer ce filtre, ou en choisir un enregistré</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>%n filtre épinglé de plus</numerusform>
            <numerusform>%n filtres épinglés de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation>Il manque un terme de recherche à la fin.</translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation>Il manque un terme de recherche avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation>«&#xa0;%1&#xa0;» dit comment comparer, mais pas quoi. Placez un champ devant, comme remaining ou expires.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;? Mettez entre guillemets un texte contenant deux-points.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Les champs sont&#xa0;: %2. Mettez entre guillemets un texte contenant deux-points.</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur connue. Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur connue. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’applique pas à ce champ et à cette valeur. Écrivez plutôt %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» est ambigu. Écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant de quota. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée ni une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Écrivez-en une seule, comme 10.0.0.5.</translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation>Le guillemet %1 n’est pas fermé. Ajoutez un &quot; à la fin.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation>Cette parenthèse n’est pas fermée. Ajoutez une ) à la fin.</translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation>«&#xa0;)&#xa0;» n’a pas de «&#xa0;(&#xa0;» correspondante. Ajoutez-en une avant, ou mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation>Trop de parenthèses ou de signes moins imbriqués.</translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation>Le site n’indique pas ce que vaut un dollar.</translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation>Le site n’indique pas ce que vaut %1.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>Suggestions (%1)</translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation>Filtrer&#xa0;: mots, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation>Utilisez des unités de quota&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation>les deux mots, n’importe où dans le nom, le groupe, la clé masquée, les modèles, les IP ou l’ID</translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation>exactement ceci, espaces compris</translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation>sans ce mot&#x202f;; un moins s’emploie devant tout terme ou parenthèse</translation>
    </message>
    <message>
        <source>either</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>les parenthèses regroupent</translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation>l’une de plusieurs valeurs&#xa0;: enabled, disabled, expired, exhausted, unknown</translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation>l’état, l’expiration et le quota autorisent des appels</translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation>utilisable, et ses limites, son groupe et son compte autorisent quelque appel</translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation>un appel de ce modèle serait autorisé maintenant</translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation>utilisable, et expire bientôt</translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation>utilisable, et son quota est faible</translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation>jamais utilisé, ou inutilisé depuis longtemps</translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation>utilisable mais inutilisé&#x202f;; ou expiré ou épuisé mais toujours activé</translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation>désactivé, expiré ou épuisé</translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation>tout modèle, toute IP, quota illimité, selon ce que la passerelle applique</translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation>non communiqué par la passerelle, ou sous une forme inconnue</translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation>un constat de cette gravité&#xa0;: danger, warning, info&#x202f;; ou any, none</translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation>de cette passerelle, quand plusieurs sont affichées</translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation>le nom entier du groupe&#x202f;; group:&quot;&quot; est le groupe de l’utilisateur</translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation>le mot dans le nom&#x202f;; name:&quot;&quot; n’a pas de nom</translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation>ses limites de modèles autorisent ce modèle</translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation>ses limites d’IP autorisent cette adresse</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>par ID</translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation>en monnaie, telle que le site l’affiche, ou en dollars</translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation>en unités de quota&#x202f;; k et m sont des milliers et des millions</translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation>la part restante</translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation>expire sous 7 jours&#x202f;; h, d, w et y sont les heures, jours, semaines et années</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation>dernière utilisation il y a plus de 30 jours</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>Langage de filtre</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>Langage de filtre</translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation>Tapez des mots&#xa0;: un jeton correspond s’il contient chaque mot, en majuscules ou en minuscules. Tout le reste est un terme de la forme champ:valeur. Cliquez sur un exemple pour l’essayer.</translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation>Les champs et les valeurs sont suggérés pendant la frappe&#x202f;; appuyez sur Ctrl+Espace pour les afficher.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterMenus</name>
    <message numerus="yes">
        <source>%n more: type %1</source>
        <translation>
            <numerusform>%n de plus&#xa0;: tapez %1</numerusform>
            <numerusform>%n de plus&#xa0;: tapez %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>&amp;Filtrer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>&amp;Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation>&quot;&quot; (le groupe de l’utilisateur)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>The gateway</source>
        <translation>La passerelle</translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation>Saisissez les adresses comme cette passerelle les lit.</translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation>Saisissez des adresses isolées, une par ligne&#xa0;: cette version ignore les plages.</translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation>Saisissez des plages séparées par des virgules&#x202f;; une adresse isolée s’écrit 10.1.2.3/32.</translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation>Saisissez chaque adresse ou plage comme une entrée à part, sans espaces.</translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation>Saisissez une adresse ou une plage par ligne.</translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation>Saisissez des adresses isolées dans leur notation habituelle, une par ligne.</translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation>Limites d’IP qui autorisent tout le monde</translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation>%1 ne peut utiliser aucune des entrées et fait comme s’il n’y en avait pas&#xa0;: les appels sont autorisés depuis toute adresse.</translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation>Entrée d’IP couvrant tout Internet</translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation>Cette entrée autorise toutes les adresses IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation>Précisez les réseaux voulus.</translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation>Limites d’IP qui n’autorisent personne</translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation>Aucune adresse d’appelant ne peut correspondre aux entrées telles que %1 les lit&#xa0;: tous les appels sont refusés.</translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation>Limites de modèles qui n’autorisent rien</translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation>Les limites de modèles sont activées, mais ne contiennent aucun nom de modèle possible&#xa0;: tous les appels sont refusés.</translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation>Énumérez les modèles séparés par des virgules, sans espaces, ou désactivez les limites.</translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation>Groupe disparu</translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation>Son groupe n’est pas de ceux que le compte peut utiliser&#xa0;: tous les appels sont refusés.</translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation>Déplacez-le dans un groupe qui existe, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation>Modèles disparus</translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation>La passerelle n’offre aucun des modèles de ses limites&#xa0;: tous les appels sont refusés.</translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation>Énumérez des modèles que le compte peut appeler.</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>Sans solde</translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation>Le compte ne peut pas payer&#xa0;: la passerelle refuse tous les appels, quel que soit le quota du jeton.</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>Rechargez le compte.</translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation>La même clé sur une autre passerelle</translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation>Un jeton d’une autre passerelle a la même clé, pour autant que les clés masquées permettent d’en juger&#xa0;: qui possède l’un peut utiliser les deux.</translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation>Remplacez l’un des deux par un nouveau jeton.</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Solde faible</translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation>Le solde du compte est inférieur à %1. Les passerelles réservent ce qu’un appel peut coûter, et le refusent si le solde est plus bas.</translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation>Quota illimité, tout modèle, toute adresse</translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation>Quiconque possède cette clé peut dépenser sans limite, sur n’importe quel modèle, de n’importe où.</translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation>Fixez un quota, une limite de modèles ou une limite d’IP.</translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation>Limites élargies</translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>Depuis %n jour, ses limites d’IP ou de modèles ont été modifiées et laissent passer ce qu’elles refusaient.</numerusform>
            <numerusform>Ces %n derniers jours, ses limites d’IP ou de modèles ont été modifiées et laissent passer ce qu’elles refusaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation>Vérifiez que c’était voulu&#xa0;: Édition &gt; Changements le montre.</translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation>Large plage d’IP</translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation>La plage est plus large que /%1 (IPv4) ou /%2 (IPv6).</translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation>Entrée d’IP illisible pour la passerelle</translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation>La passerelle n’y lit ni une adresse ni une plage&#xa0;: l’entrée n’autorise donc personne.</translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation>Entrée d’IP lue autrement qu’elle n’en a l’air</translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation>%1 ne lit pas ceci tel quel.</translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation>Entrée de modèle qui n’autorise rien</translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation>Les noms de modèles doivent correspondre exactement&#xa0;: aucun nom ne contient ces espaces, guillemets ou crochets.</translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation>Retirez les espaces, guillemets ou crochets.</translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation>Expiration en millisecondes</translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation>Les passerelles attendent des secondes&#xa0;: pour elles, il expire dans des milliers d’années, autant dire jamais.</translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation>Fixez à nouveau l’expiration, en secondes.</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation>La passerelle enregistre un état autre qu’activé, désactivé, expiré ou épuisé&#x202f;; les appels sont refusés.</translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation>Vérifiez le jeton dans la console de la passerelle.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>Les appels seront refusés d’ici %n jour.</numerusform>
            <numerusform>Les appels seront refusés d’ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation>Prolongez-le, ou prévenez ceux qui l’utilisent.</translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation>Épuisé, mais toujours activé</translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation>Son quota ou sa limite d’appels est épuisé&#xa0;: les appels sont refusés, mais il est toujours activé.</translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation>Ajoutez du quota, ou désactivez-le.</translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation>Quota faible</translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation>Il reste moins de %1&#xa0;% du quota accordé.</translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation>Ajoutez du quota.</translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation>Inutilisé depuis longtemps</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>Inutilisé depuis %n jour, il fonctionne pourtant encore.</numerusform>
            <numerusform>Inutilisé depuis %n jours, il fonctionne pourtant encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation>Désactivez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation>Remplacé, mais toujours utilisé</translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation>Il a été utilisé après la création d’un jeton plus récent du même nom.</translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation>Faites passer ses utilisateurs au plus récent, puis désactivez-le.</translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation>Expiré, mais toujours activé</translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation>Il a expiré&#xa0;: les appels sont refusés, mais il est toujours activé.</translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation>Prolongez-le, désactivez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation>Il fonctionne jusqu’à ce que quelqu’un le désactive.</translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation>Fixez une expiration.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation>Aucun appel ne lui a jamais été facturé.</translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation>Supprimez-le si personne ne doit s’en servir.</translation>
    </message>
    <message>
        <source>An old key</source>
        <translation>Clé ancienne</translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>Créée il y a plus de %n jour&#xa0;: quiconque l’a vue depuis peut l’avoir encore.</numerusform>
            <numerusform>Créée il y a plus de %n jours&#xa0;: quiconque l’a vue depuis peut l’avoir encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation>Remplacez-le par un nouveau jeton.</translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation>Adresse absente d’Internet</translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation>Une passerelle sur Internet ne voit jamais d’appelant ayant une telle adresse.</translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation>Précisez l’adresse des appelants sur Internet, sauf si la passerelle est dans le même réseau.</translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation>Entrées d’IP qui se recouvrent</translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation>Une entrée est contenue dans une autre, ou répétée.</translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation>Retirez la plus petite.</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Nom en double</translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation>Des jetons du même nom sont difficiles à distinguer.</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation>Créé dans le futur</translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation>Sa date de création est dans le futur.</translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation>Vérifiez l’horloge de la passerelle et celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation>Quota restant négatif</translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation>Il a été dépensé plus qu’accordé.</translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation>Ajoutez du quota, ou ignorez ceci.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>%Ln constat, le plus grave&#xa0;: %1</numerusform>
            <numerusform>%Ln constats, le plus grave&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est le nom de %Ln jeton</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est le nom de %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation>%1 — contenu dans %2</translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation>%1 — n’autorise personne</translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation>%1 — lu comme %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation>E&amp;xpire bientôt, sous (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation>Quota &amp;faible au-dessous de&#xa0;:</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation>In&amp;utilisé depuis plus de (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation>Clé &amp;ancienne après (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation>Une plage IPv&amp;4 est large au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation>Une plage IPv&amp;6 est large au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation>&amp;Solde faible au-dessous de&#xa0;:</translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation>Ce que coûte un appel cher, en dollars américains&#xa0;: les passerelles le réservent avant l’appel</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GeneralPage</name>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation>Garder l’état et le nom &amp;visibles au défilement horizontal</translation>
    </message>
    <message>
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation>Afficher les montants en unités de &amp;quota plutôt qu’en monnaie</translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation>Rétablir la &amp;dernière vue au démarrage</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation>La passerelle, la vue et le filtre</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>L&amp;angue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>&amp;Hauteur des lignes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation>&amp;Conserver sur cet ordinateur un historique de toutes les passerelles</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Dossier &amp;habituel</translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation>Oublier cette &amp;passerelle…</translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation>L’historique ne contient que des clés masquées. Il montre les jetons au prochain démarrage avant que la passerelle ait répondu, ce qui a changé, et quand un quota sera épuisé.</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation>Une valeur toutes les 15 &amp;minutes pendant&#xa0;:</translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation>Une par h&amp;eure pendant&#xa0;:</translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation>Une par &amp;jour pendant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation>Partager avec une é&amp;quipe…</translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation>Partager avec d’autres personnes ce qui est conservé des passerelles</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation>Le dossier a été indiqué par --data-dir.</translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation>le dossier de données habituel</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>Oublier tout ce qui a été conservé de «&#xa0;%1&#xa0;»&#x202f;? Cette action est irréversible. Rien ne change sur la passerelle elle-même.</translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation>Oublier tout ce qui a été conservé de toutes les passerelles&#x202f;? Cette action est irréversible. Rien ne change sur les passerelles.</translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation>(retirée) %1</translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation>Aucun historique n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>Rien n’a encore été conservé.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation>Dossier de l’historique</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation>É&amp;pingler sous le champ de filtre</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>Un nom pour ce filtre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Un autre filtre porte ce nom.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
        <translation>adresse d’aucun appelant</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>boucle locale</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>lien local</translation>
    </message>
    <message>
        <source>documentation only</source>
        <translation>réservée à la documentation</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>2^%1 adresses</translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation>Aucune limite&#xa0;: les appels peuvent venir de toute adresse.</translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation>Les appels peuvent venir de toute adresse sauf celles qui sont refusées.</translation>
    </message>
    <message>
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation>Autorise tout le monde&#xa0;: %1 ne peut utiliser aucune de ces entrées et fait comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation>N’autorise personne&#xa0;: %1 ne trouve d’appelant dans aucune de ces entrées.</translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation>Inconnu&#xa0;: non communiqué par la passerelle.</translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation>On ne sait pas comment cette passerelle lit ces entrées.</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>illisible&#xa0;: ignorée par la passerelle</translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
        <translation>illisible&#xa0;: n’autorise personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>IP version, number of addresses</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, kind of network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: ranges are ignored by %2</source>
        <translation>%1&#xa0;: les plages sont ignorées par %2</translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation>%1&#xa0;: n’autorise personne, %2 n’accepte que des plages</translation>
    </message>
    <message>
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation>%1&#xa0;: n’autorise personne, n’est pas écrite comme la passerelle écrit les adresses</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>Aucune limite&#xa0;: tout modèle peut être appelé.</translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation>Aucun modèle ne peut être appelé&#xa0;: les limites sont activées, et la liste est vide.</translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation>Les entrées avec espaces, crochets ou guillemets n’autorisent rien&#xa0;: %1 compare les noms exactement.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation>Étape 2 sur 3&#xa0;: connexion</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Ouvrir la console</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>Afficher le jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ID &amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Jeton d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation>Ce n’est pas une clé sk-…&#x202f;; celles-là appellent des modèles, mais ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation>Votre ID utilisateur et votre jeton d’accès se trouvent dans la console, dans les paramètres personnels.</translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation>Dans la console, les paramètres personnels affichent votre ID utilisateur sous votre nom. Dans les paramètres de sécurité, générez un jeton d’accès système.</translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation>Dans la console, ouvrez les paramètres, puis les paramètres personnels, et générez un jeton d’accès système.</translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation>Dans la console, ouvrez votre profil et générez un jeton d’accès.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation>Inutile pour ce type de passerelle</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>Depuis la console</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Clé complète copiée&#xa0;: le presse-papiers sera vidé dans %n&#xa0;s</numerusform>
            <numerusform>Clé complète copiée&#xa0;: le presse-papiers sera vidé dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>Le presse-papiers a été vidé</translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation>La dernière actualisation a échoué</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>La passerelle indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
        <translation>Les jetons affichés datent de la dernière actualisation réussie.</translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation>Toutes les passerelles</translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation>Ses jetons manquent ici.</translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation>Ses jetons datent de la dernière actualisation réussie.</translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation>Certains de ses jetons manquent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>%n passerelle n’a pas pu être lue.</numerusform>
            <numerusform>%n passerelles n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>Et %n autre&#xa0;: voir la barre latérale.</numerusform>
            <numerusform>Et %n autres&#xa0;: voir la barre latérale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n passerelle en échec</numerusform>
            <numerusform>%n passerelles en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>Importer des passerelles</translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation>Exporter les passerelles</translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation>Passerelles (*.json)</translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation>Exporter tous les appels</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>Exporter les changements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln jeton correspondant sélectionné, sur toutes les pages</numerusform>
            <numerusform>%Ln jetons correspondants sélectionnés, sur toutes les pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln jeton sélectionné, sur toutes les pages</numerusform>
            <numerusform>%Ln jetons sélectionnés, sur toutes les pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>%Ln clé masquée copiée</numerusform>
            <numerusform>%Ln clés masquées copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Cellule copiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>Exporter les jetons</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation>L’image n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation>Image enregistrée dans %1</translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation>Tapez des mots ou des termes comme is:expiring&#xa0;: seuls les jetons correspondants sont affichés. Ctrl+Espace suggère des champs et des valeurs&#x202f;; le signet conserve un filtre sous un nom.</translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation>Ce qui compte le plus, en chiffres. Une carte est un interrupteur&#xa0;: si elle est enfoncée, le tableau n’affiche que les jetons qu’elle compte. Après une actualisation, elle dit ce qui a changé.</translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation>Une ligne par jeton. L’état est l’état effectif&#xa0;: un jeton expiré ou épuisé n’est pas dit activé ici, quoi qu’en dise la passerelle. Cliquez sur un en-tête pour trier toute la liste.</translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation>Tout sur le jeton sélectionné&#xa0;: ses limites telles que cette passerelle les lit vraiment, ce qu’il a utilisé, et les constats avec ce qu’il y a à faire pour chacun.</translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation>Quelle part de la liste est là, et de quand elle date. Complet veut dire que c’est prouvé, même si la liste a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation>Vos passerelles et comment chacune se porte. Elles sont chargées indépendamment les unes des autres&#x202f;; celle que vous regardez passe en premier.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>Le rapport de diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;Un tableau de bord pour les jetons d’API des passerelles New API, One API et One Hub.&lt;/p&gt;&lt;p&gt;Il ne fait que lire. Les clés sont affichées, copiées et exportées masquées&#x202f;; le jeton d’accès est conservé dans le trousseau du système et n’est envoyé qu’à sa propre passerelle.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation>À propos de TokenDeck</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln jeton, imprimé le %1</numerusform>
            <numerusform>%Ln jetons, imprimés le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>INCOMPLET&#xa0;: %1</translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation>la liste n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>L’imprimante n’a pas accepté le document.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>Le document n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation>Document enregistré dans %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation>Demande de la première page à la passerelle.</translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation>Rien n’a été chargé</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Le message ci-dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>Voyez tous vos jetons d’API d’un seul coup d’œil</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>Connectez-vous à votre compte New API, One API ou One Hub, ou explorez une démo aux jetons fictifs.</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation>La passerelle indique que ce compte n’en a pas.</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>Aucun jeton ne correspond au filtre</translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>No token of “%1” works.</source>
        <translation>Aucun jeton de «&#xa0;%1&#xa0;» n’est utilisable.</translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation>Le compte n’a plus de solde&#xa0;: tous les appels sont refusés jusqu’à ce qu’il soit rechargé.</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Ouvrir la console</translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation>Le navigateur n’a pas pu être ouvert&#x202f;; la console se trouve à %1</translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation>Exporter les jours inhabituels</translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation>A&amp;fficher TokenDeck</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>&amp;Modifier le filtre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Manage Filters</source>
        <translation>Gérer les filtres</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation>Les filtres épinglés sont affichés sous le champ de filtre.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation>Un autre filtre se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation>Un filtre doit avoir un terme de recherche.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation>Suspendre l’&amp;actualisation automatique sur les réseaux limités</translation>
    </message>
    <message>
        <source>From the environment or the system</source>
        <translation>Selon l’environnement ou le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>Autorités de certification à approuver en plus de celles du système, sous forme de fichier PEM</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation>Utilisé pour les passerelles qui n’ont pas de réglage propre.</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Fichier de c&amp;ertificat&#xa0;:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation>Afficher des &amp;notifications quand</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>Jours avant l’expiration</translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation>Jours avant l’épuisement</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation>Pourcentage du quota</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>Heures &amp;calmes, de</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation>Act&amp;ualiser automatiquement&#xa0;:</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation>Moins souvent tant que la fenêtre est masquée, et pas sur les réseaux facturés au volume</translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation>Chaque cas est notifié une seule fois, puis à nouveau seulement s’il a cessé entre-temps. Ce qui vaut déjà au premier chargement n’est pas notifié&#xa0;: le tableau le montre.</translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation>Notification de &amp;test</translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation>Affiche une notification, pour voir si votre bureau le fait</translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation>un jeton e&amp;xpire d’ici</translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation>un jeton sera é&amp;puisé d’ici</translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation>il reste à un jeton &amp;moins de</translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation>le solde d’un compte est inférieur à son appel récent le plus c&amp;her</translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation>un jeton a &amp;disparu</translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation>les limites d’un jeton ont été élar&amp;gies</translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation>l’utilisation a largement dépa&amp;ssé l’habitude</translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation>Ce qui survient dans l’intervalle est indiqué à la fin, en une seule notification</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation>dans moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>dans moins de %n jour</numerusform>
            <numerusform>dans moins de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>dans %1 à %n jour</numerusform>
            <numerusform>dans %1 à %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>état changé</translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation>clé remplacée</translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation>limites élargies</translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation>limites restreintes</translation>
    </message>
    <message>
        <source>quota added</source>
        <translation>quota ajouté</translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation>quota retiré</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>expiration changée</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>groupe changé</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>pas encore assez de données</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>pas utilisé actuellement</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>épuisé</translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>Connu jusqu’ici&#xa0;: %n jour complet d’utilisation. Une prévision en demande sept.</numerusform>
            <numerusform>Connu jusqu’ici&#xa0;: %n jours complets d’utilisation. Une prévision en demande sept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation>Le solde du compte sera épuisé avant le quota du jeton.</translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>D’après %n jour complet d’utilisation.</numerusform>
            <numerusform>D’après %n jours complets d’utilisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation>Très probablement dans %1 jours.</translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation>Actuellement %1 par jour.</translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation>Les jours de la semaine diffèrent.</translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation>Augmente de %1&#xa0;% par semaine.</translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation>Baisse de %1&#xa0;% par semaine.</translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation>Provisoire&#xa0;: l’intervalle est celui des jetons récents en général.</translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation>L’intervalle s’est vérifié dans 8 prévisions passées sur 10.</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>%1 selon les comptes de la passerelle, %2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>%1 selon le compteur du jeton entre les chargements, %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>Complet&#xa0;: %Ln jeton</numerusform>
            <numerusform>Complet&#xa0;: %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation>Incomplet&#xa0;: %1 jetons chargés sur %2</translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation>Incomplet&#xa0;: %1 jetons chargés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation>%1&#xa0;% des jetons</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation>jetons</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(utilisateur)</translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation>%1 restant, %2 utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>dont %Ln illimité</numerusform>
            <numerusform>dont %Ln illimités</numerusform>
        </translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation>(tous les autres)</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>(sans limite)</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>Le quota de %Ln jeton illimité n’est pas compté.</numerusform>
            <numerusform>Le quota de %Ln jetons illimités n’est pas compté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln jeton expire</numerusform>
            <numerusform>%Ln jetons expirent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation>%1 au total. Prochain&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>%Ln jeton utilisable</numerusform>
            <numerusform>%Ln jetons utilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>Non communiqué par la passerelle.</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>Utilisation par jour</translation>
    </message>
    <message>
        <source>Most used in the last 7 days</source>
        <translation>Les plus utilisés ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Balance if use goes on as it does</source>
        <translation>Solde si l’utilisation continue ainsi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation>Restant et utilisé par groupe</translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>Expirations du prochain jour</numerusform>
            <numerusform>Expirations des %n prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation>Restant et utilisé par limite de modèles</translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>Utilisables demain si rien ne change</numerusform>
            <numerusform>Utilisables ces %n prochains jours si rien ne change</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Les plus utilisés</translation>
    </message>
    <message>
        <source>Most remaining</source>
        <translation>Les plus gros restes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation>(modèle inconnu)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %Ln appel</numerusform>
            <numerusform>%1&#xa0;: %2, %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation>Selon le compteur du compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation>Les jours tels que la passerelle les compte, dans son propre fuseau horaire.</translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation>Jours du fuseau %1.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>On ne peut encore rien dire.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Épuisement&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation>A&amp;jouter une passerelle…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>Essa&amp;yer la démo</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>&amp;Importer des passerelles…</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Effacer le fil&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>Arrêter le char&amp;gement</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>Para&amp;mètres de la passerelle…</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Ouvrir la console</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation>&amp;Journaliser les requêtes dans un fichier</translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation>TokenDeck se connecte à vos passerelles et à rien d’autre. Les jetons d’accès sont conservés dans le trousseau du système et ne sont envoyés qu’à la passerelle pour laquelle ils ont été saisis. Les clés sont masquées dès leur lecture&#x202f;; une clé complète n’est jamais conservée.</translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation>Heure, chemin, résultat et taille de chaque requête, sans clés, jetons d’accès ni adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation>La page Historique montre ce qui est conservé de vos passerelles et permet de le supprimer. La copie des clés complètes est désactivée tant que vous ne l’autorisez pas dans les paramètres d’une passerelle.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation>Le fichier est trop grand pour être une liste de passerelles.</translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation>Ce n’est pas un fichier de passerelles.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation>Le fichier a été écrit par une version plus récente de TokenDeck.</translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation>Le fichier contient plus de %1 passerelles.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une adresse https:// ou http:// sans identifiants.</translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation>«&#xa0;%1&#xa0;» doit être l’adresse d’un proxy sans identifiants.</translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation>Passerelle %1&#xa0;:</translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation>Passerelle %1 («&#xa0;%2&#xa0;»)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProxyBox</name>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation>Par exemple proxy.example:3128 ou socks5://proxy.example</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation>Ce n’est pas une adresse de proxy. Utilisez une forme comme proxy.example:3128, http://… ou socks5://…</translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation>Les identifiants de proxy ne sont pas conservés ici&#xa0;: définissez plutôt HTTPS_PROXY dans l’environnement.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation>Aller au &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation>rien ne le lit</translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation>plus rien ne le lit</translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation>son nom contient des caractères interdits dans les noms de fichiers</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
        <translation>il appartient à un autre utilisateur ou groupe, ce que l’écriture changerait&#xa0;: supprimez-le d’abord, ou choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>Gateway Settings</source>
        <translation>Paramètres de la passerelle</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>Saisissez l’adresse de la passerelle et votre jeton d’accès à la console, ou collez une commande curl entière dans le champ d’adresse.</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>&amp;Nom de la passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>&amp;Adresse de la passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Utiliser https://</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>En&amp;voyer sans chiffrement</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>Seulement si le réseau entre cet ordinateur et la passerelle est sûr, par exemple un VPN</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ID &amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Jeton d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation>En-tête d’ID utili&amp;sateur&#xa0;:</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <translation>&amp;Délai d’attente&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation>Durée maximale d’une requête</translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation>Re&amp;quêtes simultanées&#xa0;:</translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation>Combien de pages de la liste sont demandées à la fois&#x202f;; moins il y en a, moins la passerelle est sollicitée</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>&amp;Fichier de certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>Autorités de certification à approuver en plus de celles du système, sous forme de fichier PEM</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Certificat approuvé&#xa0;:</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>&amp;Charger toute la liste en arrière-plan</translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation>Sinon, seules les pages que vous consultez sont chargées, et le tri et le filtre ne portent que sur elles.</translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation>Autoriser la co&amp;pie des clés complètes</translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation>Édition &gt; Copier la clé complète demande cette seule clé à la passerelle et la place dans le presse-papiers pendant 30 secondes. Elle n’est jamais affichée.</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>Fa&amp;ire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>Seulement après avoir comparé son empreinte à celle du certificat de la passerelle</translation>
    </message>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation>Dans les paramètres personnels de la console</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>Afficher le jeton d’accès</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Résultat du test de connexion</translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation>Utiliser le réglage global</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation>Raccourci de l’action sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Partie suivante ou précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation>Menu contextuel de l’élément actif</translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation>Dans le filtre&#xa0;: suggestions</translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation>Dans le filtre&#xa0;: accepter la suggestion</translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation>Dans le filtre&#xa0;: aller au tableau</translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation>Dans le tableau, en fin de page&#xa0;: page suivante</translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation>Dans le tableau, en début de page&#xa0;: page précédente</translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation>Afficher l’une des neuf premières passerelles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation>Dans la liste des passerelles&#xa0;: modifier</translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation>Dans la liste des passerelles&#xa0;: dupliquer</translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation>Dans la liste des passerelles&#xa0;: retirer</translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation>Dans la liste des passerelles&#xa0;: monter ou descendre</translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation>Sur un en-tête de colonne&#xa0;: trier</translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation>Sur un en-tête de colonne&#xa0;: la déplacer</translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation>Sur un en-tête de colonne&#xa0;: rétrécir, élargir</translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation>Cliquez dans le champ et appuyez sur le nouveau raccourci.</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>Ce raccourci ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
        <translation>«&#xa0;%1&#xa0;» utilisait ce raccourci et n’en a plus.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>Arrêter le chargement (Échap)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>Charger le reste de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>No answer, retrying in %n s</source>
        <translation>
            <numerusform>Pas de réponse, nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>Pas de réponse, nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>Attente de %n&#xa0;s (limite de débit)</numerusform>
            <numerusform>Attente de %n&#xa0;s (limite de débit)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reloading: %1</source>
        <translation>La liste a changé, rechargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 sur %2 chargés</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 chargés</translation>
    </message>
    <message>
        <source>Incomplete: the list kept changing</source>
        <translation>Incomplet&#xa0;: la liste n’a cessé de changer</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>Incomplet&#xa0;: %Ln ligne illisible</numerusform>
            <numerusform>Incomplet&#xa0;: %Ln lignes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation>Incomplet&#xa0;: %1 reçus sur %2</translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation>Incomplet&#xa0;: toutes les pages sont identiques</translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation>Incomplet&#xa0;: la liste ne finit pas</translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1&#xa0;: non compris dans %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: non compris dans %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n s ago</source>
        <translation>
            <numerusform>actualisé il y a %n&#xa0;s</numerusform>
            <numerusform>actualisé il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n min ago</source>
        <translation>
            <numerusform>actualisé il y a %n&#xa0;min</numerusform>
            <numerusform>actualisé il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>actualisé il y a %n&#xa0;h</numerusform>
            <numerusform>actualisé il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>actualisé il y a %n jour</numerusform>
            <numerusform>actualisé il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>lu il y a %n&#xa0;s</numerusform>
            <numerusform>lu il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>lu il y a %n&#xa0;min</numerusform>
            <numerusform>lu il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>lu il y a %n&#xa0;h</numerusform>
            <numerusform>lu il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>lu il y a %n jour</numerusform>
            <numerusform>lu il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prochaine expiration</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln jeton sélectionné</numerusform>
            <numerusform>%Ln jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>%Ln illimité</numerusform>
            <numerusform>%Ln illimités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>%Ln non communiqué</numerusform>
            <numerusform>%Ln non communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln différent</numerusform>
            <numerusform>%Ln différents</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation>Il provient d’une version plus récente de TokenDeck. Il est affiché&#x202f;; ce qui est chargé ici est conservé sur cet ordinateur, et transmis après une mise à jour.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation>L’horloge de cet ordinateur n’est pas celle de la base de données (%1). Tant qu’elle n’est pas juste, ce qui est chargé ici n’est conservé que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation>Ce qui est chargé ici est conservé sur cet ordinateur, et transmis dès que la base de données est utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation>&amp;Partager l’historique avec une équipe</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Team History</source>
        <translation>Historique de l’équipe</translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation>Tous ceux qui utilisent la même base de données PostgreSQL voient ce que chacun d’eux a chargé du même compte de la même passerelle. Clés masquées seulement, et pas d’identifiants. Les passerelles sans ID utilisateur ne sont pas partagées.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Les autorités du système</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Autorité de certification&#xa0;:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation>La base de données est utilisable.</translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation>Base de données&#xa0;: saisissez son adresse.</translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation>Base de données&#xa0;: l’adresse doit commencer par postgresql://</translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation>Base de données&#xa0;: l’adresse n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation>Base de données&#xa0;: placez l’utilisateur devant l’hôte&#xa0;: utilisateur@hôte</translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation>Base de données&#xa0;: placez le nom de la base derrière l’hôte&#xa0;: hôte/nom</translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation>Base de données&#xa0;: ne mettez pas le mot de passe dans l’adresse&#x202f;; il a son propre champ.</translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation>Base de données&#xa0;: retirez ce qui suit le point d’interrogation.</translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation>Base de données&#xa0;: ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation>Autorité de certification&#xa0;: le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation>Étape 3 sur 3&#xa0;: test de la connexion</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>&amp;Nom de la passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation>Le jeton d’accès est conservé dans le trousseau du système et n’est envoyé qu’à cette passerelle.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation>En-têtes de colonnes</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
        <translation>Pas encore connu&#xa0;: ni la passerelle ni les chargements précédents ne le disent.</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>Non communiqué par la passerelle, ou sous une forme inconnue.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Fit This Column</source>
        <translation>Ajuster cette colonne</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>Ajuster toutes les colonnes</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Status %1</source>
        <translation>État %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(utilisateur)</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation>%1, mais pas %2</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 unités de quota</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation>Jours inhabituels</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Jours inhabituels</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation>&amp;Prévu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation>Examen de l’utilisation…</translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation>L’habituel n’est connu qu’après %1 jours complets.</translation>
    </message>
    <message numerus="yes">
        <source>So far there are %n.</source>
        <comment>complete days</comment>
        <translation>
            <numerusform>Jusqu’ici, il y en a %n.</numerusform>
            <numerusform>Jusqu’ici, il y en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the last 30 days.</source>
        <translation>Rien d’inhabituel ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation>Plus de deux fois l’habituel et bien au-delà de ses variations, ces 30 derniers jours. Ce qui dépasse l’habituel de moins de $1 vient en dernier, en gris&#x202f;; ni cela ni ce qui était prévu n’est trouvé par «&#xa0;unusual:&#xa0;». Les jours sont ceux d’UTC.</translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation>Pas encore connu pour&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>%Ln jour enregistré dans %1</numerusform>
            <numerusform>%Ln jours enregistrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, jusqu’ici</translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation>(tout le compte)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation>%1, selon les jours UTC</translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation>Tous les jetons du compte ensemble</translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation>La médiane des jours précédents, pour ce jour de la semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation>Cette utilisation était voulue&#xa0;: le jour n’est plus considéré comme inhabituel.</translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation>Aucun historique de cette passerelle n’est conservé.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UsePane</name>
    <message>
        <source>Models used</source>
        <translation>Modèles utilisés</translation>
    </message>
    <message>
        <source>Ca&amp;lls…</source>
        <translation>Appel&amp;s…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation>Appels de ce jeton</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation>Le solde du compte si cela continue</translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation>Le reste si cela continue</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>La passerelle est interrogée.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation>Ni les comptes de la passerelle ni son journal ne le disent.</translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>Le journal de la passerelle connaît les jetons par leur nom, et celui-ci n’en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>D’après le journal&#xa0;: la somme d’au moins %Ln jeton de ce nom.</numerusform>
            <numerusform>D’après le journal&#xa0;: la somme d’au moins %Ln jetons de ce nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>D’après le journal&#xa0;: la somme de %Ln jeton de ce nom.</numerusform>
            <numerusform>D’après le journal&#xa0;: la somme de %Ln jetons de ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation>Modèles · %1</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Aucun appel.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation>%1 (comptes)</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (journal)</translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation>%1 (compteur)</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>%1 selon les comptes de la passerelle, %2</translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation>%1 comme somme du journal pour tous les jetons de ce nom, %2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>%1 selon le compteur du jeton entre les chargements, %2</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation>%1 tokens de prompt et de complétion</translation>
    </message>
</context>
<context>
    <name>TokenDeck::WatchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Le solde est faible</translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation>Il ne reste plus de solde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln jeton expire d’ici %1</numerusform>
            <numerusform>%Ln jetons expirent d’ici %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation>Le solde sera épuisé d’ici %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln jeton sera épuisé d’ici %1</numerusform>
            <numerusform>%Ln jetons seront épuisés d’ici %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>Il reste moins de %1&#xa0;% à %Ln jeton</numerusform>
            <numerusform>Il reste moins de %1&#xa0;% à %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>Les limites de %Ln jeton ont été élargies</numerusform>
            <numerusform>Les limites de %Ln jetons ont été élargies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln jeton a disparu</numerusform>
            <numerusform>%Ln jetons ont disparu</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation>Utilisation bien supérieure à l’habitude</translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation>Le compte dispose de %1. Les passerelles refusent les appels qui peuvent coûter plus.</translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation>Pour l’ensemble du compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>Dont %Ln nouveau&#xa0;: %1</numerusform>
            <numerusform>Dont %Ln nouveaux&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation>Ces jetons sont tels que lus le %1. La passerelle n’a pas répondu depuis.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>L’horloge de la passerelle avance de %n minute sur celle de cet ordinateur.</numerusform>
            <numerusform>L’horloge de la passerelle avance de %n minutes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>L’horloge de la passerelle retarde de %n minute sur celle de cet ordinateur.</numerusform>
            <numerusform>L’horloge de la passerelle retarde de %n minutes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation>C’est l’horloge de la passerelle qui décide de ce qui a expiré.</translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation>Aucun de ces jetons n’appartient à l’utilisateur %1&#xa0;: la passerelle ignore l’ID utilisateur, ou montre à un administrateur les jetons de tous.</translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation>Les passerelles affichent les montants de différentes façons&#xa0;: les sommes sont en dollars américains, selon ce que chaque passerelle dit que vaut un dollar.</translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation>Les passerelles comptent le quota dans des unités qui ne s’additionnent pas&#xa0;: il n’y a pas de sommes.</translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation>Le site n’indique pas comment il affiche les montants&#xa0;: ils sont en unités de quota, et les filtres ne peuvent pas utiliser de dollars.</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>filtrés sur %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation>sur les %1 chargés</translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation>triés, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln jeton ne correspond ni au filtre ni à son contraire&#xa0;: les valeurs déterminantes sont inconnues.</numerusform>
            <numerusform>%Ln jetons ne correspondent ni au filtre ni à son contraire&#xa0;: les valeurs déterminantes sont inconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation>Utilisez plutôt des unités de quota.</translation>
    </message>
</context>
</TS>
